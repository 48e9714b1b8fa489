namespace SiteGen.Markdown.Highlighting;

/// <summary>
/// Numbers as most languages write them: decimal, hexadecimal, with fractions, exponents, underscores and suffixes.
/// </summary>
internal static class NumberToken
{
    public static int EndOf(ReadOnlySpan<char> code, int at, out TokenKind kind)
    {
        var start = at;
        kind = TokenKind.Integer;
        if (code[at] == '0' && at + 1 < code.Length && code[at + 1] is 'x' or 'X')
        {
            kind = TokenKind.Hex;
            return SkipLetters(code, at + 2);
        }

        while (at < code.Length && IsPart(code, at, start))
        {
            if (code[at] is '.' || (code[at] is 'e' or 'E' && at > start))
            {
                kind = TokenKind.Float;
            }

            at++;
        }

        return at;
    }

    private static bool IsPart(ReadOnlySpan<char> code, int at, int start) => code[at] switch
    {
        '.' => at + 1 < code.Length && char.IsAsciiDigit(code[at + 1]),
        '+' or '-' => at > start && code[at - 1] is 'e' or 'E'
            && at + 1 < code.Length && char.IsAsciiDigit(code[at + 1]),
        var c => char.IsAsciiLetterOrDigit(c) || c == '_',
    };

    private static int SkipLetters(ReadOnlySpan<char> code, int at)
    {
        while (at < code.Length && (char.IsAsciiLetterOrDigit(code[at]) || code[at] == '_'))
        {
            at++;
        }

        return at;
    }
}
