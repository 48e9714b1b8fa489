using System.Buffers;

namespace SiteGen.Markdown.Rendering;

/// <summary>Writes text so that a browser shows it as it is, with the references that goldmark chooses.</summary>
internal static class HtmlEscaping
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create("<>&\"");

    public static void WriteEscaped(this HtmlBuffer output, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(Escaped);
            if (at < 0)
            {
                output.Write(text);
                return;
            }

            output.Write(text[..at]);
            output.Write(Reference(text[at]));
            text = text[(at + 1)..];
        }
    }

    private static string Reference(char mark) => mark switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        _ => "&quot;",
    };
}
