namespace SiteGen.Markdown.Highlighting;

/// <summary>Style sheets, SCSS and Less: selectors outside braces, properties and values inside.</summary>
internal sealed class CssLexer : Lexer
{
    public static readonly CssLexer Instance = new();

    private static readonly TextRule Comment = TextRule.Block("/*", "*/");
    private static readonly TextRule LineComment =
        TextRule.ToLineEnd("//", TokenKind.LineComment, RulePlace.AfterBlank);

    private static readonly TextRule Double = TextRule.Quoted("\"", TokenKind.String);
    private static readonly TextRule Single = TextRule.Quoted("'", TokenKind.String);

    public override void Write(ReadOnlySpan<char> code, ref CodeWriter writer)
    {
        var isValue = false;
        var depth = 0;
        for (var at = 0; at < code.Length;)
        {
            var end = EndOfToken(code, at, depth > 0, isValue, out var kind);
            (depth, isValue) = code[at] switch
            {
                '{' => (depth + 1, false),
                '}' => (Math.Max(0, depth - 1), false),
                ';' => (depth, false),
                ':' => (depth, depth > 0),
                _ => (depth, isValue),
            };
            writer.Emit(end, kind);
            at = end;
        }
    }

    private static int EndOfToken(ReadOnlySpan<char> code, int at, bool isInside, bool isValue, out TokenKind kind)
    {
        var c = code[at];
        if (c == '/' && (Comment.FitsAt(code, at) || LineComment.FitsAt(code, at)))
        {
            var rule = Comment.FitsAt(code, at) ? Comment : LineComment;
            kind = rule.Kind;
            return rule.EndOf(code, at);
        }

        if (c is '"' or '\'')
        {
            kind = TokenKind.String;
            return (c == '"' ? Double : Single).EndOf(code, at);
        }

        if (char.IsAsciiDigit(c))
        {
            return NumberToken.EndOf(code, at, out kind);
        }

        var end = EndOfWord(code, c is '@' or '.' or '#' or '$' ? at + 1 : at);
        kind = end <= at + 1 && !IsWord(c)
            ? char.IsWhiteSpace(c) ? TokenKind.None : TokenKind.Punctuation
            : KindOf(c, isInside, isValue);
        return Math.Max(end, at + 1);
    }

    private static TokenKind KindOf(char first, bool isInside, bool isValue) => (first, isInside, isValue) switch
    {
        ('@', _, _) => TokenKind.Keyword,
        ('$', _, _) => TokenKind.Variable,
        ('#', true, true) => TokenKind.Hex,
        (_, true, true) => TokenKind.KeywordConstant,
        ('.', _, _) => TokenKind.Class,
        ('#', _, _) => TokenKind.Function,
        (_, true, false) => TokenKind.Keyword,
        _ => TokenKind.Tag,
    };

    private static int EndOfWord(ReadOnlySpan<char> code, int at)
    {
        while (at < code.Length && IsWord(code[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '%';
}
