using System.Text;

namespace SiteGen.Drafting.Writing;

/// <summary>
/// Makes text show as it was written: a backslash before each character that Markdown, Hugo's shortcodes or its
/// typography would read as a mark, and before no other, because authors go on writing here.
/// </summary>
internal static class MarkdownEscapes
{
    /// <param name="before">
    /// The character in front of the text, '\0' for none; <paramref name="after"/> likewise.
    /// </param>
    public static void Append(StringBuilder result, ReadOnlySpan<char> text, char before, char after, bool inBrackets)
    {
        var linkish = inBrackets || HasLinks(text, after);
        for (var index = 0; index < text.Length; index++)
        {
            var previous = index > 0 ? text[index - 1] : before;
            var next = index + 1 < text.Length ? text[index + 1] : after;
            if (IsMark(text[index], previous, next, text, index, linkish))
            {
                result.Append('\\');
            }

            result.Append(text[index]);
        }
    }

    /// <summary>A link with such a text; an exclamation mark right before it would make it a picture.</summary>
    public static void AppendLink(StringBuilder result, ReadOnlySpan<char> text, string target)
    {
        if (result is { Length: > 0 and var length } && result[length - 1] == '!')
        {
            result.Insert(length - 1, '\\');
        }

        result.Append('[');
        Append(result, text, '[', ']', inBrackets: true);
        result.Append("](").Append(target).Append(')');
    }

    /// <summary>
    /// A line that begins like a heading, a list, a quote or a table; a number's dot is what makes it a list.
    /// </summary>
    public static string LineStart(string line)
    {
        var digits = 0;
        while (digits < line.Length && digits < 10 && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        if (digits is > 0 and < 10 && digits < line.Length && line[digits] is '.' or ')' && IsEnd(line, digits + 1))
        {
            return line.Insert(digits, "\\");
        }

        var isMark = line.Length > 0 && line[0] switch
        {
            '#' => IsEnd(line, Run(line, '#')),
            '>' or '|' or '{' => true,
            '+' => IsEnd(line, 1),
            ':' => IsEnd(line, 1),
            '-' => IsEnd(line, 1) || line.AsSpan().TrimStart("-|: ").IsEmpty,
            '=' => line.AsSpan().TrimStart('=').IsWhiteSpace(),
            _ => false,
        };
        return isMark ? $"\\{line}" : line;
    }

    /// <summary>A heading's closing hashes, and braces, which are attributes there.</summary>
    public static string Heading(string line)
    {
        var text = line.Replace("\\{", "{", StringComparison.Ordinal).Replace("{", "\\{", StringComparison.Ordinal);
        return text.EndsWith('#') ? $"{text[..^1]}\\#" : text;
    }

    private static bool IsMark(char letter, char previous, char next, ReadOnlySpan<char> text, int index, bool linkish)
        => letter switch
        {
            '`' => true,
            '\\' => next == '\0' || char.IsAsciiLetterOrDigit(next) is false && next is > ' ' and < '\u007f',
            '*' => !(IsSpace(previous) && IsSpace(next) && previous != '\0'),
            '_' => !(char.IsLetterOrDigit(previous) && char.IsLetterOrDigit(next)),
            '~' => !((IsSpace(previous) || previous == '(') && (char.IsAsciiDigit(next) || IsSpace(next))),
            '[' => linkish,
            ']' => linkish,
            '<' => char.IsAsciiLetter(next) || next is '/' or '!' or '?' or '<',
            '>' => next == '>' && previous != '>',
            '{' => next is '{' || (previous is '{' && next is '<' or '%'),
            '&' => next == '#' || IsEntity(text[index..]),
            '-' => next == '-' && previous != '-'
                && index + 2 < text.Length && char.IsAsciiLetterOrDigit(text[index + 2]),
            _ => false,
        };

    private static bool HasLinks(ReadOnlySpan<char> text, char after)
        => text.Contains("](", StringComparison.Ordinal) || text.Contains("][", StringComparison.Ordinal)
            || text.Contains("]:", StringComparison.Ordinal)
            || text.Contains("[^", StringComparison.Ordinal) || text.Contains("[!", StringComparison.Ordinal)
            || (after is '[' or '(' && text is [.., ']']);

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && end < 32 && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end > 1 && end < text.Length && text[end] == ';';
    }

    private static int Run(string line, char letter) => line.Length - line.AsSpan().TrimStart(letter).Length;

    private static bool IsEnd(string line, int at) => at >= line.Length || line[at] is ' ' or '\t';

    private static bool IsSpace(char letter) => letter == '\0' || char.IsWhiteSpace(letter);
}
