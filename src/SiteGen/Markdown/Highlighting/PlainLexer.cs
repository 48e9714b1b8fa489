namespace SiteGen.Markdown.Highlighting;

/// <summary>No colours: for plain text, and for languages whose name we know but whose words we do not.</summary>
internal sealed class PlainLexer : Lexer
{
    public static readonly PlainLexer Instance = new();

    public override void Write(ReadOnlySpan<char> code, ref CodeWriter writer)
        => writer.Emit(code.Length, TokenKind.None);
}
