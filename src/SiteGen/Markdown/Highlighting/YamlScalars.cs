using System.Buffers;

namespace SiteGen.Markdown.Highlighting;

/// <summary>The values of YAML's lines: quoted and bare scalars, anchors, flow lists and maps.</summary>
internal static class YamlScalars
{
    private const string Signs = "[]{},";

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789+-._eExXoO");

    /// <summary>The colon that ends a key which starts here, or -1.</summary>
    public static int EndOfKey(ReadOnlySpan<char> code, int at, int end)
    {
        if (code[at] is '"' or '\'')
        {
            at = EndOfQuoted(code, at, end);
        }

        for (; at < end; at++)
        {
            if (code[at] == ':' && (at + 1 == end || code[at + 1] == ' '))
            {
                return at;
            }

            if (code[at] == '#' && code[at - 1] == ' ')
            {
                return -1;
            }
        }

        return -1;
    }

    public static void Write(ReadOnlySpan<char> code, int at, int end, ref CodeWriter writer)
    {
        var isFlow = at < end && code[at] is '[' or '{';
        while (at < end)
        {
            var next = EndOfToken(code, at, end, isFlow, out var kind);
            writer.Emit(next, kind);
            at = next;
        }
    }

    private static int EndOfToken(ReadOnlySpan<char> code, int at, int end, bool isFlow, out TokenKind kind)
    {
        switch (code[at])
        {
            case ' ' or '\t':
                kind = TokenKind.None;
                return at + 1;
            case '#':
                kind = TokenKind.Comment;
                return end;
            case '"' or '\'':
                kind = code[at] == '"' ? TokenKind.DoubleString : TokenKind.SingleString;
                return EndOfQuoted(code, at, end);
            case '&' or '*':
                kind = TokenKind.Label;
                return EndOfWord(code, at + 1, end);
            case '!':
                kind = TokenKind.KeywordType;
                return EndOfWord(code, at + 1, end);
            case '|' or '>':
                kind = TokenKind.Punctuation;
                return at + 1;
            case var c when isFlow && (Signs.Contains(c, StringComparison.Ordinal) || c == ':'):
                kind = TokenKind.Punctuation;
                return at + 1;
            default:
                return EndOfBare(code, at, end, isFlow, out kind);
        }
    }

    private static int EndOfBare(ReadOnlySpan<char> code, int at, int end, bool isFlow, out TokenKind kind)
    {
        var start = at;
        while (at < end && !(isFlow && (Signs.Contains(code[at], StringComparison.Ordinal) || code[at] == ':'))
            && !(code[at] == '#' && code[at - 1] == ' '))
        {
            at++;
        }

        at = Math.Max(at, start + 1);
        var word = code[start..at].Trim();
        kind = word switch
        {
            "true" or "false" or "null" or "yes" or "no" or "on" or "off" or "~" => TokenKind.KeywordConstant,
            _ when IsNumber(word) => TokenKind.Number,
            _ => TokenKind.String,
        };
        return at;
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
        => word.Length is > 0 and < 32 && word.IndexOfAnyExcept(NumberSigns) < 0 && word.ContainsAnyInRange('0', '9');

    private static int EndOfWord(ReadOnlySpan<char> code, int at, int end)
    {
        while (at < end && !char.IsWhiteSpace(code[at]) && !Signs.Contains(code[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }

    private static int EndOfQuoted(ReadOnlySpan<char> code, int at, int end)
    {
        var quote = code[at++];
        while (at < end && code[at] != quote)
        {
            at += code[at] == '\\' && quote == '"' ? 2 : 1;
        }

        return Math.Min(at + 1, end);
    }
}
