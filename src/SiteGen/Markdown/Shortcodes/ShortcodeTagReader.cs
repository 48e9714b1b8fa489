using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Reads one tag: its name, its slash, its arguments.</summary>
internal sealed class ShortcodeTagReader(string body, LocationCounter places, bool isMarkdown)
{
    private readonly string _end = isMarkdown ? "%}}" : ">}}";
    private readonly List<ShortcodeArgument> _arguments = [];
    private int _at;

    /// <summary>Why there is no tag; null when it just has no end.</summary>
    public Diagnostic? Mistake { get; private set; }

    public ShortcodeToken? Read(int start, SourceLocation location, string indentation)
    {
        _at = start + 3;
        SkipBlanks();
        var isClosing = Take('/');
        SkipBlanks();
        var name = ReadName();
        if (name.Length == 0)
        {
            Mistake = ShortcodeRules.Nameless.At(location, "shortcode has no name");
            return null;
        }

        var isSelfClosed = name[^1] == '/';
        isSelfClosed |= !isClosing && ReadArguments();
        if (Mistake is not null || !IsAtEnd(isClosing))
        {
            return null;
        }

        var tag = new ShortcodeTag(name.TrimEnd('/'), [.. _arguments], isMarkdown, indentation, location);
        var kind = isClosing ? ShortcodeTokenKind.Close
            : isSelfClosed ? ShortcodeTokenKind.SelfClosed
            : ShortcodeTokenKind.Open;
        return new(kind, start, _at + _end.Length, tag);
    }

    private string ReadName()
    {
        var start = _at;
        while (_at < body.Length && (IsWord(body[_at]) || body[_at] is '/' or '.'))
        {
            _at++;
        }

        return body[start.._at];
    }

    // True when a slash closes the tag.
    private bool ReadArguments()
    {
        SkipBlanks();
        while (_at < body.Length && !StartsWith(_end) && Mistake is null)
        {
            if (Take('/'))
            {
                return true;
            }

            ReadArgument();
            SkipBlanks();
        }

        return false;
    }

    private void ReadArgument()
    {
        var start = _at;
        if (body[_at] is '"' or '`' or '\\')
        {
            Add(null, start, ReadQuoted());
            return;
        }

        while (_at < body.Length && (IsWord(body[_at]) || body[_at] == '.'))
        {
            _at++;
        }

        var word = body[start.._at];
        if (word.Length == 0)
        {
            Report(start, $"unexpected '{body[start]}' in shortcode: arguments with such characters need quotes");
            return;
        }

        SkipSpaces();
        if (!Take('='))
        {
            Add(null, start, (word, false));
            return;
        }

        SkipSpaces();
        Add(word, start, ReadValue());
    }

    private (string Text, bool IsQuoted)? ReadValue()
    {
        if (_at < body.Length && body[_at] is '"' or '`' or '\\')
        {
            return ReadQuoted();
        }

        var start = _at;
        while (_at < body.Length && !char.IsWhiteSpace(body[_at]) && !StartsWith(_end))
        {
            _at++;
        }

        return (body[start.._at], false);
    }

    private (string Text, bool IsQuoted)? ReadQuoted()
    {
        var start = _at;
        if (Take('`'))
        {
            var length = body.AsSpan(_at).IndexOf('`');
            return length < 0 ? Unterminated(start) : Taken(_at, _at + length, _at + length + 1);
        }

        // Quotes that are escaped themselves open and close texts inside other shortcodes' arguments.
        var isEscaped = Take('\\');
        if (!Take('"'))
        {
            Report(start, "unexpected '\\' in shortcode");
            return null;
        }

        return isEscaped ? ReadUntilEscapedQuote(start) : ReadUntilQuote(start);
    }

    private (string Text, bool IsQuoted)? ReadUntilEscapedQuote(int start)
    {
        var from = _at;
        var length = body.AsSpan(from).IndexOfAny("\"\n");
        var end = from + length;
        return length < 1 || body[end] == '\n' ? Unterminated(start)
            : Taken(from, body[end - 1] == '\\' ? end - 1 : end, end + 1);
    }

    private (string Text, bool IsQuoted)? ReadUntilQuote(int start)
    {
        var from = _at;
        var hasEscapes = false;
        for (var end = from; end < body.Length && body[end] != '\n'; end++)
        {
            if (body[end] == '"')
            {
                var taken = Taken(from, end, end + 1);
                return hasEscapes ? (taken.Text.Replace("\\", "", StringComparison.Ordinal), true) : taken;
            }

            if (body[end] == '\\' && end + 1 < body.Length && body[end + 1] == '"')
            {
                hasEscapes = true;
                end++;
            }
        }

        return Unterminated(start);
    }

    private (string Text, bool IsQuoted) Taken(int from, int to, int next)
    {
        _at = next;
        return (body[from..to], true);
    }

    private (string Text, bool IsQuoted)? Unterminated(int start)
    {
        Report(start, "quoted argument of a shortcode has no end");
        return null;
    }

    private void Add(string? name, int start, (string Text, bool IsQuoted)? value)
    {
        if (value is not { } given)
        {
            return;
        }

        if (_arguments.Count > 0 && _arguments[0].Name is null != name is null)
        {
            var shown = name ?? given.Text;
            Report(start, $"shortcode mixes named arguments and others: '{shown}'");
            return;
        }

        _arguments.Add(new(name, given.Text, given.IsQuoted, places.At(start)));
    }

    private void Report(int offset, string message)
        => Mistake ??= ShortcodeRules.BrokenArguments.At(places.At(offset), message);

    private bool IsAtEnd(bool isClosing)
    {
        SkipBlanks();
        if (isClosing)
        {
            Take('/');
        }

        SkipBlanks();
        return StartsWith(_end);
    }

    private bool StartsWith(string mark) => string.CompareOrdinal(body, _at, mark, 0, mark.Length) == 0;

    private bool Take(char sign)
    {
        var isThere = _at < body.Length && body[_at] == sign;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void SkipBlanks()
    {
        while (_at < body.Length && char.IsWhiteSpace(body[_at]))
        {
            _at++;
        }
    }

    private void SkipSpaces()
    {
        while (_at < body.Length && body[_at] is ' ' or '\t')
        {
            _at++;
        }
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';
}
