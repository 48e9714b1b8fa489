using SiteGen.References;

namespace SiteGen.Pads;

/// <summary>
/// Which folder each pad has below <c>pads/</c>. Two pads never share one, not even on a disk that takes <c>Nova</c> and <c>nova</c> for
/// the same name; it remembers what it gave, so that whoever writes many pads keeps one of these.
/// </summary>
public sealed class PadFolders
{
    private static readonly PadNameForm[] Forms = [PadNameForm.Plain, PadNameForm.NoCapitals, PadNameForm.NoCase];

    private readonly Dictionary<string, PadName> _owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<PadName, string> _folders = [];

    internal PadFolders(IEnumerable<(PadName Pad, string Folder)> known)
    {
        foreach (var (pad, folder) in known)
        {
            // A folder of a site that was made where case counts may be the twin of one before it.
            _owners.TryAdd(folder, pad);
            _folders.TryAdd(pad, folder);
        }
    }

    /// <summary>The folder it has, or else gets: <c>etherpad.opendev.org/neutron-victoria-ptg</c>.</summary>
    public string Of(PadName pad)
    {
        if (_folders.TryGetValue(pad, out var folder))
        {
            return folder;
        }

        var host = PadFileNames.Encode(pad.Host);
        folder = Forms.Select(form => $"{host}/{PadFileNames.Encode(pad.Name, form)}").FirstOrDefault(IsFree)
            ?? throw new System.Diagnostics.UnreachableException($"no folder for {pad}");
        _owners.Add(folder, pad);
        _folders.Add(pad, folder);
        return folder;

        bool IsFree(string candidate) => !_owners.ContainsKey(candidate);
    }
}
