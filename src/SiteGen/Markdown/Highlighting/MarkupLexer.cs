namespace SiteGen.Markdown.Highlighting;

/// <summary>XML and HTML: tags, attributes, entities, comments.</summary>
internal sealed class MarkupLexer : Lexer
{
    public static readonly MarkupLexer Instance = new();

    private static readonly TextRule[] Blocks =
    [
        TextRule.Block("<!--", "-->", TokenKind.Comment),
        TextRule.Block("<![CDATA[", "]]>", TokenKind.Preprocessor),
        TextRule.Block("<!", ">", TokenKind.Preprocessor),
        TextRule.Block("<?", "?>", TokenKind.Preprocessor),
        TextRule.Block("{{", "}}", TokenKind.Preprocessor),
    ];

    public override void Write(ReadOnlySpan<char> code, ref CodeWriter writer)
    {
        for (var at = 0; at < code.Length;)
        {
            var next = code[at..].IndexOfAny('<', '&', '{');
            at = next < 0 ? code.Length : at + next;
            writer.Emit(at, TokenKind.None);
            if (at < code.Length)
            {
                at = WriteMark(code, at, ref writer);
            }
        }
    }

    private static int WriteMark(ReadOnlySpan<char> code, int at, ref CodeWriter writer)
    {
        if (code[at] == '&')
        {
            return Emit(ref writer, EndOfEntity(code, at), TokenKind.Entity);
        }

        foreach (var block in Blocks)
        {
            if (block.FitsAt(code, at))
            {
                return Emit(ref writer, block.EndOf(code, at), block.Kind);
            }
        }

        return code[at] == '<' ? WriteTag(code, at, ref writer) : Emit(ref writer, at + 1, TokenKind.None);
    }

    private static int WriteTag(ReadOnlySpan<char> code, int at, ref CodeWriter writer)
    {
        var name = at + 1 < code.Length && code[at + 1] == '/' ? at + 2 : at + 1;
        var end = EndOfName(code, name);
        if (end == name)
        {
            return Emit(ref writer, name, TokenKind.None);
        }

        Emit(ref writer, name, TokenKind.Punctuation);
        at = Emit(ref writer, end, TokenKind.Tag);
        while (at < code.Length && code[at] is not ('>' or '<'))
        {
            at = WriteAttribute(code, at, ref writer);
        }

        return at < code.Length && code[at] == '>' ? Emit(ref writer, at + 1, TokenKind.Punctuation) : at;
    }

    private static int WriteAttribute(ReadOnlySpan<char> code, int at, ref CodeWriter writer)
    {
        if (code[at] is '"' or '\'')
        {
            var length = code[(at + 1)..].IndexOf(code[at]);
            return Emit(ref writer, length < 0 ? code.Length : at + length + 2, TokenKind.String);
        }

        if (code[at] is '=' or '/')
        {
            return Emit(ref writer, at + 1, code[at] == '=' ? TokenKind.Operator : TokenKind.Punctuation);
        }

        var end = EndOfName(code, at);
        var kind = at > 0 && code[at - 1] == '=' ? TokenKind.String : TokenKind.Attribute;
        return end > at ? Emit(ref writer, end, kind) : Emit(ref writer, at + 1, TokenKind.None);
    }

    private static int EndOfEntity(ReadOnlySpan<char> code, int at)
    {
        var end = at + 1;
        while (end < code.Length && end < at + 12 && (char.IsAsciiLetterOrDigit(code[end]) || code[end] == '#'))
        {
            end++;
        }

        return end < code.Length && code[end] == ';' ? end + 1 : at + 1;
    }

    private static int EndOfName(ReadOnlySpan<char> code, int at)
    {
        while (at < code.Length && (char.IsLetterOrDigit(code[at]) || code[at] is '-' or '_' or ':' or '.' or '@'))
        {
            at++;
        }

        return at;
    }

    private static int Emit(ref CodeWriter writer, int end, TokenKind kind)
    {
        writer.Emit(end, kind);
        return end;
    }
}
