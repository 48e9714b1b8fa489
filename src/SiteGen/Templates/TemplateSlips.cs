namespace SiteGen.Templates;

/// <summary>
/// Finds what the template engine tells of far from its place, in words of its own: a text or a tag that is never closed, and a block
/// without its end. It is asked of templates that do not parse, and knows no more of their language than that takes.
/// </summary>
internal sealed class TemplateSlips
{
    private static readonly string[] BlockWords = ["if", "for", "while", "case", "with", "capture", "func", "wrap", "tablerow"];

    private readonly string _text;
    private readonly Stack<(int Offset, string Word)> _blocks = [];
    private int _at;
    private int _depth;
    private bool _isFirst;
    private TemplateSlip? _slip;

    private TemplateSlips(string text) => _text = text;

    /// <summary>The first one; null when all is closed.</summary>
    public static TemplateSlip? Find(string text)
    {
        var slips = new TemplateSlips(text);
        slips.Read();
        return slips._slip;
    }

    private void Read()
    {
        while (_slip is null && _text.IndexOf('{', _at) is >= 0 and var brace)
        {
            _at = brace + 1;
            if (Has("%"))
            {
                SkipEscaped();
            }
            else if (Has("{"))
            {
                _at++;
                ReadTag(brace);
            }
        }

        if (_slip is null && _blocks.TryPeek(out var block))
        {
            _slip = new(block.Offset, $"this '{block.Word}' has no 'end'", "Write {{ end }} where what belongs to it is over.") { IsBlock = true };
        }
    }

    // {%{ what is no template }%}
    private void SkipEscaped()
    {
        var signs = _text.AsSpan(_at).IndexOfAnyExcept('%');
        if (signs > 0 && _text[_at + signs] == '{')
        {
            var end = _text.IndexOf($"}}{new string('%', signs)}}}", _at, StringComparison.Ordinal);
            _at = end < 0 ? _text.Length : end;
        }
    }

    private void ReadTag(int start)
    {
        (_depth, _isFirst) = (0, true);
        while (_slip is null && _at < _text.Length && !(_depth == 0 && Has("{{")))
        {
            if (_depth == 0 && Has("}}"))
            {
                _at += 2;
                return;
            }

            ReadSign(_text[_at]);
            _at++;
        }

        _slip ??= new(start, "the tag that begins here is never closed", "Write }} where it ends.");
    }

    private void ReadSign(char sign)
    {
        switch (sign)
        {
            case '\n' or ';':
                _isFirst = true;
                return;
            case ' ' or '\t' or '\r' or '-' or '~':
                return;
            case '#':
                SkipComment();
                return;
            case '{' or '}':
                _depth = Math.Max(0, _depth + (sign == '{' ? 1 : -1));
                break;
            case '"' or '\'' or '`':
                ReadText(sign);
                break;
            case var letter when char.IsAsciiLetter(letter):
                ReadWord();
                break;
        }

        _isFirst = false;
    }

    // A text may hold }} and go on in the next line; one that does both and leaves its tag open was not meant to.
    private void ReadText(char quote)
    {
        var start = _at;
        var line = _text.IndexOf('\n', start) is >= 0 and var end ? end : _text.Length;
        var close = ClosingQuote(start + 1, quote);
        var inside = _text.AsSpan(start, Math.Min(close, line) - start);
        var leavesOpen = close >= line || !_text.AsSpan(close, line - close).Contains("}}", StringComparison.Ordinal);
        if (close == _text.Length || (leavesOpen && inside.Contains("}}", StringComparison.Ordinal)))
        {
            _slip = new(start, "the text that begins here is never closed", $"Write {quote} where it ends.");
            return;
        }

        _at = close;
    }

    private int ClosingQuote(int from, char quote)
    {
        for (var at = from; at < _text.Length; at++)
        {
            if (_text[at] == quote)
            {
                return at;
            }

            at += _text[at] == '\\' && quote != '`' ? 1 : 0;
        }

        return _text.Length;
    }

    // To the end of its line or tag; between ## over several lines.
    private void SkipComment()
    {
        var rest = _text.AsSpan(_at);
        if (rest.StartsWith("##"))
        {
            var close = rest[2..].IndexOf("##");
            _at = close < 0 ? _text.Length : _at + close + 3;
            return;
        }

        var line = rest.IndexOf('\n');
        var tag = rest.IndexOf("}}");
        var end = line < 0 || (tag >= 0 && tag < line) ? tag : line;
        _at = end < 0 ? _text.Length : _at + end - 1;
    }

    private void ReadWord()
    {
        var start = _at;
        while (_at + 1 < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at + 1]) || _text[_at + 1] is '_' or '.' or '?'))
        {
            _at++;
        }

        var word = _text[start..(_at + 1)];
        if (word == "do" || (_isFirst && BlockWords.Contains(word)))
        {
            _blocks.Push((start, word));
        }
        else if (_isFirst && word == "end")
        {
            _blocks.TryPop(out _);
        }
    }

    private bool Has(string signs) => _text.AsSpan(_at).StartsWith(signs);
}
