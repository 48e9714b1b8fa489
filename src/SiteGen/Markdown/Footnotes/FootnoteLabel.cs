namespace SiteGen.Markdown.Footnotes;

/// <summary>Reads <c>[^label]</c>.</summary>
internal static class FootnoteLabel
{
    /// <summary>The label with which <paramref name="text"/> begins, and the length with its brackets; null if none.</summary>
    public static string? Read(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (!text.StartsWith("[^"))
        {
            return null;
        }

        for (var i = 2; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' or '\n':
                    return null;
                case ']':
                    length = i + 1;
                    var label = text[2..i];
                    return label.IsWhiteSpace() ? null : label.ToString();
            }
        }

        return null;
    }
}
