using System.Buffers;

namespace SiteGen.Files;

/// <summary>Writes text so that a browser shows it as it is, with the references that goldmark chooses.</summary>
public static class MarkdownEscaping
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"");

    public static void WriteEscaped(this TextWriter output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            output.Write(text[..at]);
            output.Write(Reference(text[at]));
            text = text[(at + 1)..];
        }

        output.Write(text);
    }

    private static string Reference(char special) => special switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        _ => "&quot;",
    };
}
