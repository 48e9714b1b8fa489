namespace SiteGen.Markdown.Highlighting;

/// <summary>
/// A stretch of code that one mark opens and another closes: a comment, a string, a preprocessor line.
/// </summary>
/// <param name="Open">The mark it starts with.</param>
/// <param name="Close">The mark it ends with; empty when the line's end does.</param>
/// <param name="Kind">Its colour.</param>
internal sealed record TextRule(string Open, string Close, TokenKind Kind)
{
    /// <summary>The character that takes the next one's meaning away; NUL for none.</summary>
    public char Escape { get; init; }

    /// <summary>Two closing marks in a row are one in the text, as in SQL's <c>'it''s'</c>.</summary>
    public bool IsDoubledInside { get; init; }

    public bool SpansLines { get; init; }

    /// <summary>
    /// Only first on a line (C's <c>#include</c>), or, for words' sake, only after a blank (a shell's <c>#</c>).
    /// </summary>
    public RulePlace Place { get; init; }

    public static TextRule ToLineEnd(string open, TokenKind kind, RulePlace place = RulePlace.Anywhere)
        => new(open, "", kind) { Place = place };

    public static TextRule Block(string open, string close, TokenKind kind = TokenKind.BlockComment)
        => new(open, close, kind) { SpansLines = true };

    public static TextRule Quoted(string mark, TokenKind kind, char escape = '\\')
        => new(mark, mark, kind) { Escape = escape };

    /// <summary>
    /// Where the stretch that starts at <paramref name="start"/> ends; text that is never closed reaches to its
    /// limit.
    /// </summary>
    public int EndOf(ReadOnlySpan<char> code, int start)
    {
        var at = start + Open.Length;
        if (Close.Length == 0)
        {
            var length = code[at..].IndexOf('\n');
            return length < 0 ? code.Length : at + length;
        }

        while (at < code.Length && (SpansLines || code[at] != '\n'))
        {
            if (code[at] == Escape && Escape != '\0')
            {
                at += 2;
            }
            else if (code[at] != Close[0] || !code[at..].StartsWith(Close, StringComparison.Ordinal))
            {
                at++;
            }
            else if (IsDoubledInside && code[(at + Close.Length)..].StartsWith(Close, StringComparison.Ordinal))
            {
                at += 2 * Close.Length;
            }
            else
            {
                return at + Close.Length;
            }
        }

        return Math.Min(at, code.Length);
    }

    public bool FitsAt(ReadOnlySpan<char> code, int at)
        => code[at..].StartsWith(Open, StringComparison.Ordinal) && IsPlace(code, at);

    private bool IsPlace(ReadOnlySpan<char> code, int at) => Place switch
    {
        RulePlace.AfterBlank => at == 0 || char.IsWhiteSpace(code[at - 1]) || code[at - 1] is ';' or '(' or ')',
        RulePlace.LineStart => IsFirstOnLine(code, at),
        _ => true,
    };

    // Looks back over blanks only: each is looked at once per rule mark, never again.
    private static bool IsFirstOnLine(ReadOnlySpan<char> code, int at)
    {
        while (at > 0 && code[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at == 0 || code[at - 1] == '\n';
    }
}

/// <summary>Where on its line a rule may begin.</summary>
internal enum RulePlace
{
    Anywhere,
    AfterBlank,
    LineStart,
}
