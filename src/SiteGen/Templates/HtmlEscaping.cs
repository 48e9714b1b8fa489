using System.Buffers;
using System.Text;
using SiteGen.Files;

namespace SiteGen.Templates;

/// <summary>Makes a text safe between tags and inside quoted attributes.</summary>
internal static class HtmlEscaping
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static void Write(ByteBuffer output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var next)
        {
            output.Write(text[..next]);
            output.Write(EntityUtf8(text[next]));
            text = text[(next + 1)..];
        }

        output.Write(text);
    }

    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            if (Special.Contains(character))
            {
                result.Append(Encoding.ASCII.GetString(EntityUtf8(character)));
            }
            else
            {
                result.Append(character);
            }
        }

        return result.ToString();
    }

    private static ReadOnlySpan<byte> EntityUtf8(char character) => character switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '"' => "&#34;"u8,
        _ => "&#39;"u8,
    };
}
