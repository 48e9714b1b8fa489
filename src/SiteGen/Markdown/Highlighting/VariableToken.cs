namespace SiteGen.Markdown.Highlighting;

/// <summary>
/// Variables with a mark before their name: <c>$HOME</c>, <c>${HOME:-/root}</c>, <c>$1</c>, <c>$?</c>.
/// </summary>
internal static class VariableToken
{
    // Without a limit, a line of nothing but opening braces would be searched to its end again and again.
    private const int LongestBraces = 256;

    /// <summary>Where the variable ends, or 0 when the mark starts none.</summary>
    public static int EndOf(ReadOnlySpan<char> code, int at)
    {
        var start = at + 1;
        if (start >= code.Length)
        {
            return 0;
        }

        if (code[start] == '{')
        {
            var close = code.Slice(start, Math.Min(LongestBraces, code.Length - start)).IndexOfAny('}', '\n');
            return close > 0 && code[start + close] == '}' ? start + close + 1 : 0;
        }

        if (code[start] is '?' or '#' or '@' or '*' or '!' or '$')
        {
            return start + 1;
        }

        var end = start;
        while (end < code.Length && (char.IsLetterOrDigit(code[end]) || code[end] == '_'))
        {
            end++;
        }

        return end > start ? end : 0;
    }
}
