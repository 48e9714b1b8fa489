using SiteGen.Files;
using SiteGen.References;

namespace SiteGen.Pads;

/// <summary>
/// The addresses of kept pads, which are those of their folders, but that <c>~2F</c> stands for <c>%2F</c>: a server would take the latter
/// for a slash. No two are the same file on a disk that ignores case.
/// </summary>
internal sealed class PadAddresses
{
    private readonly Dictionary<PadName, UrlPath> _urls = [];

    public PadAddresses(ImmutableArray<PadHistory> all)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var history in all)
        {
            _urls.Add(history.Pad, new UrlPath($"/pads/{FoldersFor(history).First(taken.Add).Replace('%', '~')}/"));
        }
    }

    public UrlPath Of(PadName pad) => _urls[pad];

    // Where the site's folder was made on a disk that tells 'Nova' from 'nova', the second gets the name it would have got elsewhere.
    private static IEnumerable<string> FoldersFor(PadHistory history)
    {
        var host = PadFileNames.Encode(history.Pad.Host);
        yield return history.Snapshots[0].Text.Inside is var inside ? inside[..inside.LastIndexOf('/')] : "";
        yield return $"{host}/{PadFileNames.Encode(history.Pad.Name, PadNameForm.NoCapitals)}";
        yield return $"{host}/{PadFileNames.Encode(history.Pad.Name, PadNameForm.NoCase)}";
    }
}
