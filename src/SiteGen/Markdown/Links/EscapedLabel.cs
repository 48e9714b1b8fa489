using System.Text;

namespace SiteGen.Markdown.Links;

/// <summary>
/// Labels of link definitions in which any punctuation is escaped, as in <c>[Shor\'s]</c>; Markdig knows
/// only escaped brackets there, and gives up the whole group of definitions.
/// </summary>
internal static class EscapedLabel
{
    /// <summary>The label with which <paramref name="text"/> begins, escapes resolved, if there are such; else null.</summary>
    public static string? Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (!text.StartsWith("["))
        {
            return null;
        }

        var end = text[1..].IndexOfAny("[]\\\n") + 1;
        if (end == 0 || text[end] != '\\')
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

            i += text[i] == '\\' && i + 1 < text.Length && char.IsAscii(text[i + 1]) && IsMark(text[i + 1]) ? 1 : 0;
            label.Append(text[i]);
        }

        return null;
    }

    private static bool IsMark(char letter) => char.IsPunctuation(letter) || char.IsSymbol(letter);
}
