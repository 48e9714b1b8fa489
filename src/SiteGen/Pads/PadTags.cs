using System.Buffers;

namespace SiteGen.Pads;

/// <summary>The tags, classes and addresses that a pad's HTML may have.</summary>
internal static class PadTags
{
    public const string IndentClass = "pad-indent";

    /// <summary>All that is left of any pad: what Etherpad writes itself, and what its common plugins add.</summary>
    public static readonly ImmutableArray<string> Kept =
    [
        "a", "b", "strong", "i", "em", "u", "s", "del", "ins", "sub", "sup", "code", "pre", "blockquote", "p", "div", "br", "hr",
        "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
    ];

    public static readonly ImmutableArray<string> Schemes = ["http", "https", "mailto"];

    private const int LongestAddress = 4000;

    private static readonly SearchValues<char> NotInAddresses =
        SearchValues.Create([.. Enumerable.Range(0, 0x21).Select(static code => (char)code), '\u007F', '"', '<', '>', '\\']);

    /// <param name="name">In lower case.</param>
    public static PadTagKind KindOf(string name) => name switch
    {
        "a" or "b" or "strong" or "i" or "em" or "u" or "s" or "del" or "ins" or "sub" or "sup" or "code" => PadTagKind.Inline,
        "pre" or "blockquote" or "p" or "div" => PadTagKind.Block,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => PadTagKind.Heading,
        "ul" or "ol" => PadTagKind.List,
        "li" => PadTagKind.Item,
        "br" or "hr" => PadTagKind.Break,
        "td" or "th" => PadTagKind.Cell,
        "tr" => PadTagKind.Row,
        "script" or "style" or "title" or "xmp" or "iframe" or "noembed" or "noframes" or "noscript" or "textarea" or "plaintext"
            or "template" or "svg" or "math" or "object" or "applet" or "select" or "audio" or "video" or "canvas" => PadTagKind.Hidden,
        _ => PadTagKind.Dropped,
    };

    /// <summary>Whole addresses only: a relative one would lead into our own site.</summary>
    public static bool IsAddress(ReadOnlySpan<char> url)
        => url.Length <= LongestAddress && !url.ContainsAny(NotInAddresses)
            && (Begins(url, "https://") || Begins(url, "http://") || Begins(url, "mailto:"));

    private static bool Begins(ReadOnlySpan<char> url, string scheme) => url.Length > scheme.Length && url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
