namespace SiteGen.Markdown.Highlighting;

/// <summary>Patches: a line's first character says everything about it.</summary>
internal sealed class DiffLexer : Lexer
{
    public static readonly DiffLexer Instance = new();

    public override void Write(ReadOnlySpan<char> code, ref CodeWriter writer)
    {
        for (var at = 0; at < code.Length;)
        {
            var end = LineEnd(code, at);
            writer.Emit(end, KindOf(code[at..end]));
            at = Math.Min(end + 1, code.Length);
            writer.Emit(at, TokenKind.None);
        }
    }

    private static TokenKind KindOf(ReadOnlySpan<char> line) => line switch
    {
        ['+', ..] or ['>', ' ', ..] => TokenKind.Inserted,
        ['-', '-', '-'] => TokenKind.Strong,
        ['-', ..] or ['<', ' ', ..] => TokenKind.Deleted,
        ['!', ..] => TokenKind.Strong,
        ['@', ..] => TokenKind.Subheading,
        ['=', ..] => TokenKind.Heading,
        _ => line.StartsWith("diff", StringComparison.Ordinal)
            || (line.Length > 4 && line[1..].StartsWith("ndex", StringComparison.Ordinal))
                ? TokenKind.Heading
                : TokenKind.None,
    };
}
