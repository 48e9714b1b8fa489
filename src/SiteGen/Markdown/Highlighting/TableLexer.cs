namespace SiteGen.Markdown.Highlighting;

/// <summary>Walks over code with a language's table; every character is looked at a fixed number of times.</summary>
internal sealed class TableLexer(LexerTable table) : Lexer
{
    private readonly LexerIndex _index = new(table);

    public override void Write(ReadOnlySpan<char> code, ref CodeWriter writer) => WritePart(code, 0, ref writer);

    /// <summary>Only the code from <paramref name="start"/> on, for languages that hold pieces of this one.</summary>
    public void WritePart(ReadOnlySpan<char> code, int start, ref CodeWriter writer)
    {
        var state = new State { At = start };
        while (state.At < code.Length)
        {
            Step(code, ref state, ref writer);
        }
    }

    private void Step(ReadOnlySpan<char> code, ref State state, ref CodeWriter writer)
    {
        var c = code[state.At];
        if (c == '\n' && state.HereEnd > state.HereStart)
        {
            WriteHereDocument(code, ref state, ref writer);
        }
        else if (char.IsWhiteSpace(c))
        {
            Emit(ref state, ref writer, SkipWhite(code, state.At), TokenKind.None);
        }
        else if (_index.FindRule(code, state.At) is { } rule)
        {
            WriteStretch(code, rule, ref state, ref writer);
        }
        else if (char.IsAsciiDigit(c))
        {
            var end = NumberToken.EndOf(code, state.At, out var kind);
            Emit(ref state, ref writer, end, kind);
            state.IsAfterValue = true;
        }
        else if (_index.IsWord(c))
        {
            WriteWord(code, ref state, ref writer);
        }
        else
        {
            WriteSign(code, ref state, ref writer);
        }
    }

    private void WriteStretch(ReadOnlySpan<char> code, TextRule rule, ref State state, ref CodeWriter writer)
    {
        var end = rule.EndOf(code, state.At);
        var isKey = table.KeyString != TokenKind.None && IsBefore(code, end, ':');
        Emit(ref state, ref writer, end, isKey ? table.KeyString : rule.Kind);
        state.IsAfterValue = true;
    }

    private void WriteWord(ReadOnlySpan<char> code, ref State state, ref CodeWriter writer)
    {
        var end = state.At;
        while (end < code.Length && _index.IsWord(code[end]))
        {
            end++;
        }

        var word = code[state.At..end];
        var kind = KindOf(code, word, end, state.Expected);
        state.Expected = _index.WhatFollows(word);
        Emit(ref state, ref writer, end, kind);
        state.IsAfterValue = kind is not (TokenKind.Keyword or TokenKind.OperatorWord);
    }

    private TokenKind KindOf(ReadOnlySpan<char> code, ReadOnlySpan<char> word, int end, TokenKind expected)
    {
        if (_index.KindOf(word) is not TokenKind.None and var kind)
        {
            return kind;
        }

        if (expected != TokenKind.None)
        {
            return expected;
        }

        if (table.AssignedWord != TokenKind.None && IsBefore(code, end, '='))
        {
            return table.AssignedWord;
        }

        return table.HasCalls && end < code.Length && code[end] == '(' ? TokenKind.Function : TokenKind.None;
    }

    private void WriteSign(ReadOnlySpan<char> code, ref State state, ref CodeWriter writer)
    {
        var c = code[state.At];
        if (c == table.VariableMark && VariableToken.EndOf(code, state.At) is > 0 and var variable)
        {
            Emit(ref state, ref writer, variable, TokenKind.Variable);
            state.IsAfterValue = true;
        }
        else if (c == table.DecoratorMark && EndOfDecorator(code, state.At) is > 0 and var decorator)
        {
            Emit(ref state, ref writer, decorator, TokenKind.Decorator);
        }
        else if (c == '/' && table.HasRegexLiterals && !state.IsAfterValue
            && RegexToken.EndOf(code, state.At) is > 0 and var regex)
        {
            Emit(ref state, ref writer, regex, TokenKind.RegexString);
            state.IsAfterValue = true;
        }
        else
        {
            WriteOneSign(code, ref state, ref writer);
        }
    }

    private void WriteOneSign(ReadOnlySpan<char> code, ref State state, ref CodeWriter writer)
    {
        var c = code[state.At];
        if (c == '<' && table.HasHereDocuments)
        {
            HereDocument.Find(code, state.At, ref state.HereStart, ref state.HereEnd);
        }

        var kind = _index.IsOperator(c) ? TokenKind.Operator
            : c is > ' ' and < (char)127 ? TokenKind.Punctuation
            : TokenKind.None;
        Emit(ref state, ref writer, state.At + 1, kind);
        state.IsAfterValue = c is ')' or ']' or '}';
        state.Expected = TokenKind.None;
    }

    private static void WriteHereDocument(ReadOnlySpan<char> code, ref State state, ref CodeWriter writer)
    {
        Emit(ref state, ref writer, state.At + 1, TokenKind.None);
        var end = HereDocument.EndOf(code, state.At, code[state.HereStart..state.HereEnd]);
        state.HereStart = state.HereEnd = 0;
        Emit(ref state, ref writer, end, TokenKind.String);
    }

    private static void Emit(ref State state, ref CodeWriter writer, int end, TokenKind kind)
    {
        writer.Emit(end, kind);
        state.At = end;
    }

    private int EndOfDecorator(ReadOnlySpan<char> code, int at)
    {
        var end = at + 1;
        while (end < code.Length && (_index.IsWord(code[end]) || code[end] == '.'))
        {
            end++;
        }

        return end > at + 1 ? end : 0;
    }

    private static int SkipWhite(ReadOnlySpan<char> code, int at)
    {
        do
        {
            at++;
        }
        while (at < code.Length && code[at] != '\n' && char.IsWhiteSpace(code[at]));

        return at;
    }

    // One '=' is an assignment, two are a question.
    private static bool IsBefore(ReadOnlySpan<char> code, int at, char sign)
    {
        at = SkipBlanks(code, at);
        return at < code.Length && code[at] == sign && (at + 1 >= code.Length || code[at + 1] != sign);
    }

    private struct State
    {
        public int At;
        public int HereStart;
        public int HereEnd;
        public bool IsAfterValue;
        public TokenKind Expected;
    }
}
