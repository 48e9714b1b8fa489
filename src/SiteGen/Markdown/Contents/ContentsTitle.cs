using System.Net;
using System.Text;
using SiteGen.Files;

namespace SiteGen.Markdown.Contents;

/// <summary>Makes a heading's HTML fit for a contents list: the list's entries are links, so no link may stand in them.</summary>
internal static class ContentsTitle
{
    private static readonly FrozenWords Allowed = new(
        "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark",
        "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    private static readonly FrozenWords AllowedAttributes = new(
        "alt", "align", "cite", "class", "datetime", "dir", "height", "id", "lang", "src", "title", "value", "width");

    public static string Clean(ReadOnlySpan<char> html)
    {
        var result = new StringBuilder(html.Length);
        while (!html.IsEmpty)
        {
            var open = html.IndexOf('<');
            AppendText(result, open < 0 ? html : html[..open]);
            if (open < 0)
            {
                break;
            }

            html = html[open..];
            var end = TagEnd(html);
            AppendTag(result, html[..end]);
            html = html[end..];
        }

        return Folded(result);
    }

    private static int TagEnd(ReadOnlySpan<char> html)
    {
        var isComment = html.StartsWith("<!--");
        var end = isComment ? html.IndexOf("-->") : html.IndexOf('>');
        return end < 0 ? html.Length : end + (isComment ? "-->".Length : 1);
    }

    private static void AppendTag(StringBuilder result, ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</");
        var length = name.IndexOfAnyExcept(FrozenWords.Letters);
        name = length < 0 ? name : name[..length];
        if (!Allowed.Contains(name))
        {
            return;
        }

        result.Append(tag.StartsWith("</") ? "</" : "<").Append(name);
        AppendAttributes(result, tag[1..^1].TrimEnd('/'));
        result.Append(tag.EndsWith("/>") ? "/>" : ">");
    }

    private static void AppendAttributes(StringBuilder result, ReadOnlySpan<char> tag)
    {
        while (tag.IndexOf("=\"") is > 0 and var equals)
        {
            var name = tag[(tag[..equals].LastIndexOfAny(" \t\n") + 1)..equals];
            var value = tag[(equals + 2)..];
            var end = value.IndexOf('"');
            if (end < 0)
            {
                return;
            }

            if (AllowedAttributes.Contains(name))
            {
                result.Append(' ').Append(name).Append("=\"").Append(value[..end]).Append('"');
            }

            tag = value[(end + 1)..];
        }
    }

    // The sanitizer reads references and writes its own.
    private static void AppendText(StringBuilder result, ReadOnlySpan<char> text)
        => result.AppendEscaped(WebUtility.HtmlDecode(text.ToString()));

    private static string Folded(StringBuilder text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var letter in text.ToString().AsSpan().Trim())
        {
            var isSpace = letter is ' ' or '\t' or '\n' or '\f' or '\r';
            if (!isSpace || result[^1] != ' ')
            {
                result.Append(isSpace ? ' ' : letter);
            }
        }

        return result.ToString();
    }
}
