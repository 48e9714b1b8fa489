using System.Collections.Frozen;

namespace SiteGen.Markdown.Highlighting;

/// <summary>A language's table, arranged for looking things up by a character or a piece of code.</summary>
internal sealed class LexerIndex
{
    private const int Ascii = 128;

    private readonly FrozenDictionary<string, TokenKind>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, TokenKind>.AlternateLookup<ReadOnlySpan<char>> _definitions;
    private readonly TextRule[][] _rules = new TextRule[Ascii][];
    private readonly bool[] _isWord = new bool[Ascii];
    private readonly bool[] _isOperator = new bool[Ascii];
    private readonly int _longestWord;

    public LexerIndex(LexerTable table)
    {
        var comparer = table.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var words = Words(table, comparer);
        _longestWord = words.Keys.Max(word => word.Length);
        _words = words.ToFrozenDictionary(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
        _definitions = table.Definitions
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Next, comparer)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        for (var c = '\0'; c < Ascii; c++)
        {
            _isWord[c] = char.IsAsciiLetterOrDigit(c) || c == '_'
                || table.WordCharacters.Contains(c, StringComparison.Ordinal);
            _isOperator[c] = table.Operators.Contains(c, StringComparison.Ordinal);
            _rules[c] = [.. table.Rules.Where(rule => rule.Open[0] == c)];
        }
    }

    public bool IsWord(char c) => c < Ascii ? _isWord[c] : char.IsLetterOrDigit(c);

    public bool IsOperator(char c) => c < Ascii && _isOperator[c];

    public TokenKind KindOf(ReadOnlySpan<char> word)
        => word.Length <= _longestWord && _words.TryGetValue(word, out var kind) ? kind : TokenKind.None;

    /// <summary>What the word after this one is, where it says so: <c>class</c> before a name.</summary>
    public TokenKind WhatFollows(ReadOnlySpan<char> word)
        => word.Length <= _longestWord && _definitions.TryGetValue(word, out var kind) ? kind : TokenKind.None;

    public TextRule? FindRule(ReadOnlySpan<char> code, int at)
    {
        if (code[at] >= Ascii)
        {
            return null;
        }

        foreach (var rule in _rules[code[at]])
        {
            if (rule.FitsAt(code, at))
            {
                return rule;
            }
        }

        return null;
    }

    private static Dictionary<string, TokenKind> Words(LexerTable table, StringComparer comparer)
    {
        var words = new Dictionary<string, TokenKind>(comparer);
        foreach (var (kind, text) in table.Words)
        {
            foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words.TryAdd(word, kind);
            }
        }

        return words;
    }
}
