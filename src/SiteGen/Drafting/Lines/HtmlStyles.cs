using AngleSharp.Dom;

namespace SiteGen.Drafting.Lines;

/// <summary>Which styles and link hold where the walk through a document is.</summary>
internal sealed class HtmlStyles
{
    private readonly int[] _depths = new int[5];
    private readonly Stack<string> _links = new();

    public void Enter(IElement element)
    {
        Count(element, 1);
        if (element.LocalName == "a")
        {
            _links.Push(AddressOf(element.GetAttribute("href")));
        }
    }

    public void Leave(IElement element)
    {
        Count(element, -1);
        if (element.LocalName == "a")
        {
            _links.Pop();
        }
    }

    public PadRun Run(string text) => new(text, Style(), _links.TryPeek(out var link) ? link : "");

    /// <summary>A link to the picture, where it has an address: the pad's server may not keep it for long.</summary>
    public PadRun Picture(IElement element)
    {
        var name = element.GetAttribute("alt") is { Length: > 0 } text ? text : "picture";
        return new PadRun(name, Style(), AddressOf(element.GetAttribute("src")));
    }

    // Only where somebody can follow: "javascript:" and "data:" stay behind.
    private static string AddressOf(string? href)
        => Uri.TryCreate(href, UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https" or "mailto" or "ftp" or "ircs" or "irc"
            && href is not null ? href.Trim() : "";

    private TextStyle Style()
    {
        var style = TextStyle.None;
        for (var index = 0; index < _depths.Length; index++)
        {
            style |= _depths[index] > 0 ? (TextStyle)(1 << index) : TextStyle.None;
        }

        return style;
    }

    private void Count(IElement element, int step)
    {
        var style = element.LocalName switch
        {
            "b" or "strong" => TextStyle.Bold,
            "i" or "em" => TextStyle.Italic,
            "s" or "del" or "strike" => TextStyle.Strike,
            "u" or "ins" => TextStyle.Underline,
            "code" or "tt" or "kbd" or "samp" => TextStyle.Code,
            _ => TextStyle.None,
        };
        if (style != TextStyle.None)
        {
            _depths[int.Log2((int)style)] += step;
        }
    }
}
