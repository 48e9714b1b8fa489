using System.Buffers;
using System.Text;
using SiteGen.Files;
using SiteGen.References;

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

    // What can't be an address is passed over as a whole: each letter is looked at a fixed number of times.
    private static (int Start, int Length)? NextAddress(ReadOnlySpan<char> line)
    {
        for (var from = 0; line[from..].IndexOf("http", StringComparison.OrdinalIgnoreCase) is >= 0 and var scheme;)
        {
            var start = from + scheme;
            from = start + "http".Length;
            if (!IsStart(line[start..]) || (start > 0 && char.IsLetterOrDigit(line[start - 1])))
            {
                continue;
            }

            var run = line[start..];
            run = run.IndexOfAny(NotInAddresses) is >= 0 and var end ? run[..end] : run;
            var address = SentenceEnd.InText(run);
            if (IsStart(address) && PadTags.IsAddress(address))
            {
                return (start, address.Length);
            }

            from = start + run.Length;
        }

        return null;
    }

    private static bool IsStart(ReadOnlySpan<char> address)
    {
        var rest = address.Length > "http".Length ? address["http".Length..] : [];
        rest = rest.StartsWith("s", StringComparison.OrdinalIgnoreCase) ? rest[1..] : rest;
        return rest.StartsWith("://") && rest.Length > "://".Length && char.IsLetterOrDigit(rest["://".Length]);
    }
}
