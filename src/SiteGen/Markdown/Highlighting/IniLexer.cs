namespace SiteGen.Markdown.Highlighting;

/// <summary>
/// Settings line by line: <c>[section]</c>, <c>key = value</c>, comments; also for properties files and units.
/// </summary>
internal sealed class IniLexer : Lexer
{
    public static readonly IniLexer Instance = new();

    public override void Write(ReadOnlySpan<char> code, ref CodeWriter writer)
    {
        for (var at = 0; at < code.Length;)
        {
            var end = LineEnd(code, at);
            WriteLine(code, SkipBlanks(code, at), end, ref writer);
            at = Math.Min(end + 1, code.Length);
            writer.Emit(at, TokenKind.None);
        }
    }

    private static void WriteLine(ReadOnlySpan<char> code, int start, int end, ref CodeWriter writer)
    {
        if (start >= end)
        {
            return;
        }

        writer.Emit(start, TokenKind.None);
        switch (code[start])
        {
            case '#' or ';':
                writer.Emit(end, TokenKind.Comment);
                return;
            case '[':
                var close = code[start..end].IndexOf(']');
                writer.Emit(close < 0 ? end : start + close + 1, TokenKind.Keyword);
                return;
            default:
                WriteSetting(code, start, end, ref writer);
                return;
        }
    }

    private static void WriteSetting(ReadOnlySpan<char> code, int start, int end, ref CodeWriter writer)
    {
        var sign = code[start..end].IndexOfAny('=', ':');
        if (sign <= 0)
        {
            return;
        }

        writer.Emit(start + code.Slice(start, sign).TrimEnd().Length, TokenKind.Attribute);
        writer.Emit(start + sign, TokenKind.None);
        writer.Emit(start + sign + 1, TokenKind.Operator);
        writer.Emit(Math.Min(SkipBlanks(code, start + sign + 1), end), TokenKind.None);
        writer.Emit(end, TokenKind.String);
    }
}
