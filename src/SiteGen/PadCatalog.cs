using SiteGen.Archiving;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pads;
using SiteGen.References;

namespace SiteGen;

/// <summary>The pads that a site has to do with.</summary>
public sealed record PadCatalog(SiteConfig Config, PadShelf Shelf)
{
    private readonly LinkRecognizer _links = new(Config.References);
    private readonly IgnoredPads _ignored = new(Config.References.Etherpad);

    /// <summary>By host and name.</summary>
    public ImmutableArray<CitedPad> Cited { get; init; } = [];

    /// <summary>Servers with what may be pads, those with most links first; they are never asked.</summary>
    public ImmutableArray<UnknownPadHost> UnknownHosts { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The configuration is broken: neither what is cited nor what is kept is known, and no server may be asked.</summary>
    public bool IsUnusable { get; init; }

    /// <summary>Copies that no page cites any more.</summary>
    public IEnumerable<CitedPad> Uncited
        => Shelf.All.Select(static history => history.Pad).Except(Cited.Select(static pad => pad.Pad)).Select(Of);

    /// <summary>A pad with what is known of it, cited or not.</summary>
    public CitedPad Of(PadName pad) => Cited.FirstOrDefault(cited => cited.Pad == pad)
        ?? new CitedPad(pad, []) { History = Shelf.Find(pad), Seen = Shelf.SeenOf(pad), IsIgnored = _ignored.Holds(pad) };

    /// <summary>Those that are cited or kept and have that name, or that host and name; on several servers they may be several.</summary>
    public ImmutableArray<CitedPad> KnownAs(string text)
    {
        var named = PadNamed(text);
        return
        [
            .. Cited.Concat(Uncited)
                .Where(pad => pad.Pad == named || pad.Pad.ToString() == text || pad.Pad.Name == PadNames.Opened(text)),
        ];
    }

    /// <summary>Those that a page cites, named by its file's path or the end of it, with or without what bundles and Markdown add.</summary>
    public ImmutableArray<CitedPad> CitedBy(string page)
    {
        var wanted = page.Replace('\\', '/').Trim('/');
        return [.. Cited.Where(pad => pad.Citations.Any(citation => IsNamed(citation.At.File, wanted)))];
    }

    /// <summary>The pad that an address, <c>host/name</c> or a name alone means; null when it means none.</summary>
    public PadName? PadNamed(string text)
    {
        if (text.Contains("://", StringComparison.Ordinal))
        {
            return Recognize(text);
        }

        if (text.IndexOf('/') is > 0 and var slash)
        {
            return Recognize(PadNames.AddressOf("https", text[..slash], text[(slash + 1)..]));
        }

        return Cited.FirstOrDefault(pad => pad.Pad.Name == text)?.Pad
            ?? (Config.References.Etherpad.Hosts is [var first, ..] ? Recognize(PadNames.AddressOf("https", first.Host, text)) : null);
    }

    private PadName? Recognize(string address) => _links.Recognize(address)?.Pad;

    private static bool IsNamed(string file, string wanted)
    {
        var path = new SourcePath(file);
        return EndsWith(file, wanted) || EndsWith(Path.ChangeExtension(file, null), wanted)
            || (path.Name.StartsWith("index.", StringComparison.Ordinal) && EndsWith(path.Folder.Value, wanted));
    }

    private static bool EndsWith(string path, string wanted)
        => wanted.Length > 0 && (path == wanted || path.EndsWith($"/{wanted}", StringComparison.Ordinal));
}
