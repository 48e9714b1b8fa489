namespace SiteGen.Markdown.Highlighting;

/// <summary>
/// YAML by lines: keys, list marks, scalars, comments, and blocks of text that end where indentation does.
/// </summary>
internal sealed class YamlLexer : Lexer
{
    public static readonly YamlLexer Instance = new();

    public override void Write(ReadOnlySpan<char> code, ref CodeWriter writer)
    {
        var blockIndent = -1;
        for (var at = 0; at < code.Length;)
        {
            var end = LineEnd(code, at);
            var start = SkipBlanks(code, at);
            if (start < end)
            {
                blockIndent = WriteLine(code, at, start, end, blockIndent, ref writer);
            }

            at = Math.Min(end + 1, code.Length);
            writer.Emit(at, TokenKind.None);
        }
    }

    // The result is the indentation that the next lines must exceed to be text of a block scalar, or -1.
    private static int WriteLine(
        ReadOnlySpan<char> code, int at, int start, int end, int blockIndent, ref CodeWriter writer)
    {
        writer.Emit(start, TokenKind.None);
        if (blockIndent >= 0 && start - at > blockIndent)
        {
            writer.Emit(end, TokenKind.String);
            return blockIndent;
        }

        var line = code[start..end];
        if (line.SequenceEqual("---") || line.SequenceEqual("...") || line[0] == '%')
        {
            writer.Emit(end, TokenKind.Preprocessor);
            return -1;
        }

        var value = WriteListMarks(code, start, end, ref writer);
        value = WriteKey(code, value, end, ref writer);
        YamlScalars.Write(code, value, end, ref writer);
        return OpensBlock(code[value..end]) ? start - at : -1;
    }

    private static int WriteListMarks(ReadOnlySpan<char> code, int at, int end, ref CodeWriter writer)
    {
        while (at < end && code[at] is '-' or '?' && (at + 1 == end || code[at + 1] == ' '))
        {
            writer.Emit(at + 1, TokenKind.Punctuation);
            at = Math.Min(SkipBlanks(code, at + 1), end);
            writer.Emit(at, TokenKind.None);
        }

        return at;
    }

    private static int WriteKey(ReadOnlySpan<char> code, int at, int end, ref CodeWriter writer)
    {
        if (at >= end || code[at] is '#' or '{' or '[' or '|' or '>' or '&' or '*' or '!')
        {
            return at;
        }

        var colon = YamlScalars.EndOfKey(code, at, end);
        if (colon < 0)
        {
            return at;
        }

        writer.Emit(colon, TokenKind.Tag);
        writer.Emit(colon + 1, TokenKind.Punctuation);
        var value = Math.Min(SkipBlanks(code, colon + 1), end);
        writer.Emit(value, TokenKind.None);
        return value;
    }

    private static bool OpensBlock(ReadOnlySpan<char> value)
        => value.Length > 0 && value[0] is '|' or '>' && value.TrimEnd().Length <= 3;
}
