using System.Text;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.References;

namespace SiteGen.Markdown.Citations;

/// <summary>
/// Gives the marked links of a finished body their class and data, and pads of which a copy is kept a link to it where they are named first.
/// </summary>
internal sealed class MarkedLinks
{
    private const string End = "</a>";

    private readonly ReferenceLookup _lookup;
    private readonly Page _page;
    private readonly StringBuilder _output;
    private List<PadName>? _copied;
    private bool _isInHeading;

    private MarkedLinks(ReferenceLookup lookup, Page page, int length)
    {
        _lookup = lookup;
        _page = page;
        _output = new StringBuilder(length + 512);
    }

    public static string Finish(string html, ReferenceLookup lookup, Page page)
    {
        if (!html.Contains(LinkMark.Mark))
        {
            return html;
        }

        var links = new MarkedLinks(lookup, page, html.Length);
        links.Write(html);
        return links._output.ToString();
    }

    private void Write(string html)
    {
        var from = 0;
        while (html.IndexOf(LinkMark.TagEnd, from, StringComparison.Ordinal) is >= 0 and var at)
        {
            var before = html.AsSpan(from, at - from);
            _output.Append(before);
            _isInHeading = IsInHeading(before, _isInHeading);
            from = at + 1;
            if (Target(html.AsSpan(at - before.Length, before.Length + LinkMark.TagEnd.Length)) is { } url
                && _lookup.Links.Recognize(url) is { } reference)
            {
                WriteAttributes(reference);
                // Headings are shown in contents lists too, where a link would be within a link.
                from = _isInHeading ? from : WriteCopy(html, from, reference);
            }
        }

        _output.Append(html, from, html.Length - from);
    }

    private static bool IsInHeading(ReadOnlySpan<char> html, bool wasInHeading)
    {
        var close = html.LastIndexOf("</h");
        for (var rest = html; rest.LastIndexOf("<h") is >= 0 and var open; rest = rest[..open])
        {
            if (open < close)
            {
                return false;
            }

            if (open + 2 < html.Length && html[open + 2] is >= '1' and <= '6')
            {
                return true;
            }
        }

        return close < 0 && wasInHeading;
    }

    // Of a tag with its mark; a value without quotes may end there.
    private static string? Target(ReadOnlySpan<char> html)
        => html.LastIndexOf('<') is >= 0 and var start && HtmlLinks.Read(html[start..]) is { } link ? link.Url.TrimEnd(LinkMark.Mark) : null;

    private void WriteAttributes(Reference reference)
    {
        _output.Append(" class=\"ref ref-").Append(reference.Kind.Name);
        _output.Append("\" data-ref=\"").Append(reference.Kind.Name);
        _output.Append("\" data-ref-id=\"").AppendEscaped(reference.Identity).Append('"');
    }

    private int WriteCopy(string html, int from, Reference reference)
    {
        if (reference.Pad is not { } pad || _lookup.CopyOf(pad) is not { } copy
            || html.IndexOf(End, from, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var end)
            || html.AsSpan(from, end - from).Contains(LinkMark.Mark) || _copied?.Contains(pad) == true)
        {
            return from;
        }

        (_copied ??= []).Add(pad);

        end += End.Length;
        var words = _lookup.WordsOf(_page, reference.Label);
        _output.Append(html, from, end - from);
        _output.Append(" <a class=\"ref-copy\" href=\"").AppendEscaped(copy);
        _output.Append("\" aria-label=\"").AppendEscaped(words.Label).Append("\">").AppendEscaped(words.Text).Append(End);
        return end;
    }
}
