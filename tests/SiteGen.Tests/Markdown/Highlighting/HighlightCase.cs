using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Highlighting;

namespace SiteGen.Tests.Markdown.Highlighting;

/// <summary>Renders code as a fence would.</summary>
internal static class HighlightCase
{
    public static readonly SourceLocation Start = new("a.md", 3, 4);

    public static string Fence(string info, string code, HighlightConfig? config = null)
    {
        var fence = CodeFence.Parse(info, Start).Value;
        return Render(code, fence.Language, fence.Attributes with { FenceOrdinal = 7 }, config);
    }

    public static string Render(
        string code, string language, CodeAttributes? attributes = null, HighlightConfig? config = null)
    {
        var output = new StringWriter();
        CodeHighlighter.Render(output, code, language, attributes ?? CodeAttributes.None, config ?? new());
        return output.ToString();
    }

    /// <summary>One line's tokens, short: <c>[k if] x</c>.</summary>
    public static string Tokens(string language, string code)
    {
        var html = Render(code, language);
        var start = html.IndexOf("<span class=\"line\">", StringComparison.Ordinal);
        return html[start..html.IndexOf("</code>", StringComparison.Ordinal)]
            .Replace("</span></span>\n</span></span>", "</span></span>", StringComparison.Ordinal)
            .Replace("<span class=\"line\"><span class=\"cl\">", "", StringComparison.Ordinal)
            .Replace("\n</span></span>", "⏎", StringComparison.Ordinal)
            .Replace("<span class=\"", "[", StringComparison.Ordinal)
            .Replace("\">", " ", StringComparison.Ordinal)
            .Replace("</span>", "]", StringComparison.Ordinal)
            .TrimEnd('⏎');
    }

    /// <summary>What a reader sees: no tags, no entities.</summary>
    public static string Text(string html)
    {
        var text = new System.Text.StringBuilder();
        var isTag = false;
        foreach (var c in html)
        {
            isTag |= c == '<';
            if (!isTag)
            {
                text.Append(c);
            }

            isTag &= c != '>';
        }

        return System.Net.WebUtility.HtmlDecode(text.ToString());
    }
}
