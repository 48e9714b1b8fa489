using System.Buffers;
using System.Text;

namespace SiteGen.Files;

/// <summary>Makes a text safe between tags and inside quoted attributes, with the references that Go's templates write.</summary>
public static class TemplateEscaping
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static int IndexOfSpecial(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    public static string Reference(char special) => special switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&#34;",
        _ => "&#39;",
    };

    public static string Escape(string text)
        => IndexOfSpecial(text) < 0 ? text : new StringBuilder(text.Length + 16).AppendEscaped(text).ToString();

    public static StringBuilder AppendEscaped(this StringBuilder html, ReadOnlySpan<char> text)
    {
        while (IndexOfSpecial(text) is >= 0 and var at)
        {
            html.Append(text[..at]).Append(Reference(text[at]));
            text = text[(at + 1)..];
        }

        return html.Append(text);
    }

    public static void WriteEscaped(this ByteBuffer output, ReadOnlySpan<char> text)
    {
        while (IndexOfSpecial(text) is >= 0 and var at)
        {
            output.Write(text[..at]);
            output.Write(Reference(text[at]));
            text = text[(at + 1)..];
        }

        output.Write(text);
    }
}
