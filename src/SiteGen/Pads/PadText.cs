using System.Buffers;
using System.Text;
using SiteGen.Files;

namespace SiteGen.Pads;

/// <summary>Shows a pad of which only the text is kept: lines stay lines, indents stay indents, addresses become links.</summary>
public static class PadText
{
    private const string Indent = "&nbsp;&nbsp;&nbsp;&nbsp;";

    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create("\t\r\n\f\v \u00A0\u3000<>\"\\^`{|}");

    /// <summary>Paragraphs, where lines without a word stand between; within them a <c>&lt;br&gt;</c> for each further line.</summary>
    public static string ToHtml(string text)
    {
        var result = new StringBuilder(text.Length + (text.Length / 8));
        var isOpen = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                result.Append(isOpen ? "</p>\n" : "");
                isOpen = false;
                continue;
            }

            result.Append(isOpen ? "<br>\n" : "<p>");
            isOpen = true;
            WriteLine(line.TrimEnd(), result);
        }

        return result.Append(isOpen ? "</p>\n" : "").ToString();
    }

    /// <summary>A line with its addresses as links, as HTML; without its indent.</summary>
    public static void WriteWords(ReadOnlySpan<char> line, StringBuilder result)
    {
        while (NextAddress(line) is var (start, length))
        {
            var url = line.Slice(start, length).ToString();
            WriteEscaped(line[..start], result);
            result.Append("<a href=\"").Append(TemplateEscaping.Escape(url)).Append("\" rel=\"noopener nofollow\">")
                .Append(TemplateEscaping.Escape(url)).Append("</a>");
            line = line[(start + length)..];
        }

        WriteEscaped(line, result);
    }

    private static void WriteLine(ReadOnlySpan<char> line, StringBuilder result)
    {
        var words = line.TrimStart();
        foreach (var letter in line[..^words.Length])
        {
            result.Append(letter == '\t' ? Indent : "&nbsp;");
        }

        WriteWords(words, result);
    }

    private static void WriteEscaped(ReadOnlySpan<char> text, StringBuilder result)
        => result.Append(TemplateEscaping.Escape(text.ToString().Replace("\0", "", StringComparison.Ordinal)));

    // Each step leaves at least the scheme behind, so that a long line of schemes takes no longer than any other.
    private static (int Start, int Length)? NextAddress(ReadOnlySpan<char> line)
    {
        for (var from = 0; from < line.Length;)
        {
            var scheme = line[from..].IndexOf("http", StringComparison.OrdinalIgnoreCase);
            if (scheme < 0)
            {
                return null;
            }

            var start = from + scheme;
            var rest = line[start..];
            var end = rest.IndexOfAny(NotInAddresses);
            var address = TrimEnd(rest[..(end < 0 ? rest.Length : end)]);
            if (IsWhole(address) && (start == 0 || !char.IsLetterOrDigit(line[start - 1])) && PadTags.IsAddress(address.ToString()))
            {
                return (start, address.Length);
            }

            from = start + "http".Length;
        }

        return null;
    }

    private static bool IsWhole(ReadOnlySpan<char> address)
    {
        var mark = address.IndexOf("://", StringComparison.Ordinal);
        return mark is 4 or 5 && mark + 3 < address.Length && char.IsLetterOrDigit(address[mark + 3]);
    }

    // A dot or a bracket at the end is the sentence's, but for a bracket that the address opened itself.
    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> address)
    {
        while (!address.IsEmpty)
        {
            var isOuter = address[^1] switch
            {
                '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or '~' => true,
                ')' => address.Count('(') < address.Count(')'),
                ']' => address.Count('[') < address.Count(']'),
                _ => false,
            };
            if (!isOuter)
            {
                break;
            }

            address = address[..^1];
        }

        return address;
    }
}
