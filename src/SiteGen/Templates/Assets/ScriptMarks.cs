namespace SiteGen.Templates.Assets;

/// <summary>
/// Finds imports and exports of a script, outside of comments, texts and regular expressions. It reads signs, not grammar: what it takes
/// for an import is one in every script that people write.
/// </summary>
internal ref struct ScriptMarks(string script)
{
    private readonly string _script = script;
    private int _at;
    private int _depth;

    // A slash after these divides nothing: it begins a regular expression.
    private const string BeforePattern = "(,=:[!&|?{};+-*%~^<>";

    public static List<ScriptMark> In(string script)
    {
        var found = new List<ScriptMark>();
        var reader = new ScriptMarks(script);
        var last = ' ';
        while (reader._at < script.Length)
        {
            if (reader.Mark() is { } mark)
            {
                found.Add(mark);
                reader._at = mark.End;
                last = ';';
                continue;
            }

            var sign = script[reader._at];
            reader.Step(last);
            last = char.IsWhiteSpace(sign) || sign == '/' ? last : sign;
        }

        return found;
    }

    private readonly ScriptMark? Mark()
    {
        if (_script[_at] is not ('i' or 'e') || (_at > 0 && IsName(_script[_at - 1])))
        {
            return null;
        }

        return IsWord("import") ? Import() : IsWord("export") && _depth == 0 ? Export() : null;
    }

    private readonly ScriptMark? Import()
    {
        var next = Blank(_at + "import".Length);
        if (next < _script.Length && _script[next] == '(')
        {
            var quote = Blank(next + 1);
            return IsQuote(quote) ? new(ScriptMarkKind.Call, quote, Inside(quote), PastText(quote)) : null;
        }

        return _depth > 0 || next >= _script.Length || _script[next] == '.' || QuoteFrom(next) is not { } address
            ? null
            : new(ScriptMarkKind.Import, _at, Inside(address), PastSemicolon(PastText(address)));
    }

    private readonly ScriptMark Export()
    {
        var next = Blank(_at + "export".Length);
        var isList = next < _script.Length && _script[next] is '*' or '{';
        var end = isList && _script[next] == '{' ? _script.IndexOf('}', next) : next;
        var from = end < 0 ? -1 : Blank(end + 1);
        return isList && from >= 0 && QuoteFrom(from) is { } address && _script[from..address].Contains("from", StringComparison.Ordinal)
            ? new(ScriptMarkKind.Export, _at, Inside(address), PastSemicolon(PastText(address)))
            : new(ScriptMarkKind.Export, _at, next..next, next);
    }

    // Names, braces and commas may stand before an address, nothing else.
    private readonly int? QuoteFrom(int at)
    {
        while (at < _script.Length && (IsName(_script[at]) || char.IsWhiteSpace(_script[at]) || _script[at] is '{' or '}' or ',' or '*'))
        {
            at++;
        }

        return IsQuote(at) ? at : null;
    }

    private void Step(char last)
    {
        var sign = _script[_at];
        _depth += sign is '{' or '(' or '[' ? 1 : sign is '}' or ')' or ']' ? -1 : 0;
        _at = sign switch
        {
            '"' or '\'' or '`' => PastText(_at),
            '/' when IsAt(_at, "//") => PastLine(_at),
            '/' when IsAt(_at, "/*") => PastComment(_at),
            '/' when last == ' ' || BeforePattern.Contains(last) => PastPattern(_at),
            _ => _at + 1,
        };
    }

    private readonly int PastLine(int at) => _script.IndexOf('\n', at) is >= 0 and var end ? end + 1 : _script.Length;

    private readonly int PastComment(int at)
        => _script.IndexOf("*/", at + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : _script.Length;

    private readonly int PastPattern(int at)
    {
        var isInClass = false;
        for (at++; at < _script.Length && _script[at] != '\n' && (isInClass || _script[at] != '/'); at++)
        {
            isInClass = _script[at] == '[' || (isInClass && _script[at] != ']');
            at += _script[at] == '\\' ? 1 : 0;
        }

        return Math.Min(_script.Length, at + 1);
    }

    // What stands in ${…} of a template counts as its text.
    private readonly int PastText(int at)
    {
        var quote = _script[at++];
        while (at < _script.Length && _script[at] != quote)
        {
            at += _script[at] == '\\' ? 2 : 1;
        }

        return Math.Min(_script.Length, at + 1);
    }

    private readonly int PastSemicolon(int at)
    {
        var next = at;
        while (next < _script.Length && _script[next] is ' ' or '\t')
        {
            next++;
        }

        return next < _script.Length && _script[next] == ';' ? next + 1 : at;
    }

    private readonly int Blank(int at)
    {
        while (at < _script.Length && char.IsWhiteSpace(_script[at]))
        {
            at++;
        }

        return at;
    }

    private readonly Range Inside(int quote) => (quote + 1)..Math.Max(quote + 1, PastText(quote) - 1);

    private readonly bool IsQuote(int at) => at < _script.Length && _script[at] is '"' or '\'';

    private readonly bool IsWord(string word) => IsAt(_at, word) && (_at + word.Length >= _script.Length || !IsName(_script[_at + word.Length]));

    private readonly bool IsAt(int at, string word) => string.CompareOrdinal(_script, at, word, 0, word.Length) == 0;

    private static bool IsName(char sign) => char.IsLetterOrDigit(sign) || sign is '_' or '$';
}
