namespace SiteGen.Markdown.Shortcodes;

/// <summary>Quoted texts as Hugo reads them: <c>"…"</c>, <c>`…`</c> over lines, and <c>\"…\"</c>.</summary>
internal static class QuotedText
{
    /// <summary>The text at the cursor, which moves behind it; null, and no move, when it has no end.</summary>
    public static string? Read(ShortcodeCursor cursor)
    {
        var start = cursor.At;
        var text = cursor.Take('`') ? UntilBacktick(cursor)
            : cursor.Take('\\') ? cursor.Take('"') ? UntilEscapedQuote(cursor) : null
            : cursor.Take('"') ? UntilQuote(cursor)
            : null;
        cursor.At = text is null ? start : cursor.At;
        return text;
    }

    private static string? UntilBacktick(ShortcodeCursor cursor)
    {
        var length = cursor.Rest.IndexOf('`');
        return length < 0 ? null : Taken(cursor, length, length + 1);
    }

    private static string? UntilEscapedQuote(ShortcodeCursor cursor)
    {
        var rest = cursor.Rest;
        var length = rest.IndexOfAny('"', '\n');
        if (length < 0 || rest[length] == '\n')
        {
            return null;
        }

        return Taken(cursor, length > 0 && rest[length - 1] == '\\' ? length - 1 : length, length + 1);
    }

    // Hugo drops every backslash of a text in which a quote is escaped.
    private static string? UntilQuote(ShortcodeCursor cursor)
    {
        var rest = cursor.Rest;
        var hasEscapes = false;
        for (var length = 0; length < rest.Length && rest[length] != '\n'; length++)
        {
            if (rest[length] == '"')
            {
                var text = Taken(cursor, length, length + 1);
                return hasEscapes ? text.Replace("\\", "", StringComparison.Ordinal) : text;
            }

            if (rest[length] == '\\' && length + 1 < rest.Length && rest[length + 1] == '"')
            {
                hasEscapes = true;
                length++;
            }
        }

        return null;
    }

    private static string Taken(ShortcodeCursor cursor, int length, int skipped)
    {
        var text = cursor.Rest[..length].ToString();
        cursor.At += skipped;
        return text;
    }
}
