using System.Buffers;
using System.Text;

namespace SiteGen.Markdown.Links;

/// <summary>
/// Labels of link definitions in which any punctuation is escaped, as in <c>[Shor\'s]</c>; Markdig knows
/// only escaped brackets there, and gives up the whole group of definitions. It also does not know that
/// the sharp s is equal to "ss" when case does not count.
/// </summary>
internal static class EscapedLabel
{
    // Labels are equal only if their escapes are: this stands for the backslash, which Markdig would not read.
    private const char Backslash = '\uE0FF';

    private static readonly SearchValues<char> Ends = SearchValues.Create("[]\\\nßẞ");

    /// <summary>The label with which <paramref name="text"/> begins, in a form that Markdig can compare; null if it needs none.</summary>
    public static string? Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (!text.StartsWith("["))
        {
            return null;
        }

        var end = text[1..].IndexOfAny(Ends) + 1;
        if (end == 0 || text[end] is '[' or ']' or '\n')
        {
            return null;
        }

        var label = new StringBuilder();
        for (var i = 1; i < text.Length && text[i] is not ('[' or '\n'); i++)
        {
            if (text[i] == ']')
            {
                length = i + 1;
                return label.ToString();
            }

            i += Append(label, text[i..]) - 1;
        }

        return null;
    }

    private static int Append(StringBuilder label, ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '\\' when text.Length > 1 && text[1] is '[' or ']' or '\\':
                label.Append(text[1]);
                return 2;
            case '\\' when text.Length > 1 && char.IsAscii(text[1]) && IsMark(text[1]):
                label.Append(Backslash).Append(text[1]);
                return 2;
            case 'ß' or 'ẞ':
                label.Append("ss");
                return 1;
            default:
                label.Append(text[0]);
                return 1;
        }
    }

    private static bool IsMark(char letter) => char.IsPunctuation(letter) || char.IsSymbol(letter);
}
