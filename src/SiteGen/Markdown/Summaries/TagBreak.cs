using System.Text;

namespace SiteGen.Markdown.Summaries;

/// <summary>What stands for a tag in plain text: nothing, a blank, or the end of a line.</summary>
internal static class TagBreak
{
    private const int LongestName = 10;

    /// <summary>The blank for elements that are blocks, a line feed behind paragraphs and for breaks; else 0.</summary>
    public static char Of(ReadOnlySpan<char> tag)
    {
        var isEnd = tag.Length > 1 && tag[1] == '/';
        var start = isEnd ? 2 : 1;
        var end = start;
        while (end < tag.Length && end - start <= LongestName && char.IsAsciiLetterOrDigit(tag[end]))
        {
            end++;
        }

        if (end == start || end - start > LongestName || (end < tag.Length && tag[end] is '-' or ':'))
        {
            return '\0';
        }

        Span<char> name = stackalloc char[LongestName];
        Ascii.ToLower(tag[start..end], name, out var length);
        return name[..length] switch
        {
            "p" => isEnd ? '\n' : ' ',
            "br" => isEnd ? '\0' : '\n',
            var other => IsBlock(other) ? ' ' : '\0',
        };
    }

    private static bool IsBlock(ReadOnlySpan<char> name) => name is "address" or "article" or "aside" or "blockquote"
        or "caption" or "dd" or "details" or "dialog" or "div" or "dl" or "dt" or "fieldset" or "figcaption" or "figure"
        or "footer" or "form" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "header" or "hgroup" or "hr" or "li" or "main"
        or "nav" or "ol" or "pre" or "section" or "summary" or "table" or "tbody" or "td" or "tfoot" or "th" or "thead"
        or "tr" or "ul";
}
