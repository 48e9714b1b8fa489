using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Reads one tag: its name, its slash, its arguments.</summary>
internal sealed class ShortcodeTagReader(string body, LocationCounter places, bool isMarkdown)
{
    private readonly string _start = isMarkdown ? "{{%" : "{{<";
    private readonly string _end = isMarkdown ? "%}}" : ">}}";
    private readonly string _otherEnd = isMarkdown ? ">}}" : "%}}";
    private readonly List<ShortcodeArgument> _arguments = [];
    private readonly ShortcodeCursor _cursor = new(body);
    private bool _mayMix;

    /// <summary>Why there is no tag; null when it just has no end.</summary>
    public Diagnostic? Mistake { get; private set; }

    public ShortcodeToken? Read(int start, SourceLocation location, string indentation)
    {
        _cursor.At = start + _end.Length;
        _cursor.SkipBlanks();
        var isClosing = _cursor.Take('/');
        _cursor.SkipBlanks();
        var name = _cursor.ReadWord(hasSlashes: true);
        if (name.Length == 0)
        {
            Mistake = ShortcodeRules.Nameless.At(location, "shortcode has no name");
            return null;
        }

        _mayMix = BuiltInShortcodes.MayMix(name);
        var isSelfClosed = name[^1] == '/';
        isSelfClosed |= !isClosing && ReadArguments();
        _cursor.SkipBlanks();
        if (Mistake is not null || !_cursor.StartsWith(_end))
        {
            return null;
        }

        var tag = new ShortcodeTag(name.TrimEnd('/'), [.. _arguments], isMarkdown, indentation, location);
        var kind = isClosing ? ShortcodeTokenKind.Close
            : isSelfClosed ? ShortcodeTokenKind.SelfClosed
            : ShortcodeTokenKind.Open;
        return new(kind, start, _cursor.At + _end.Length, tag);
    }

    // True when a slash closes the tag.
    private bool ReadArguments()
    {
        _cursor.SkipBlanks();
        while (!_cursor.IsAtEnd && !_cursor.StartsWith(_end) && Mistake is null)
        {
            if (_cursor.Take('/'))
            {
                return true;
            }

            if (_cursor.StartsWith(_otherEnd))
            {
                Mistake = ShortcodeRules.Unfinished.At(
                    places.At(_cursor.At), $"a tag that opens with {_start} can't end with {_otherEnd}", $"End it with {_end}.");
                return false;
            }

            ReadArgument();
            _cursor.SkipBlanks();
        }

        return false;
    }

    private void ReadArgument()
    {
        var start = _cursor.At;
        if (_cursor.IsAtQuote)
        {
            AddQuoted(null, start);
            return;
        }

        var word = _cursor.ReadWord();
        if (word.Length == 0)
        {
            Report(start, $"unexpected '{body[start]}' in shortcode: arguments with such characters need quotes");
            return;
        }

        _cursor.SkipSpaces();
        if (!_cursor.Take('='))
        {
            Add(null, word, false, start);
            return;
        }

        _cursor.SkipSpaces();
        if (_cursor.IsAtQuote)
        {
            AddQuoted(word, start);
        }
        else
        {
            Add(word, ReadBareValue(), false, start);
        }
    }

    private string ReadBareValue()
    {
        var start = _cursor.At;
        while (!_cursor.IsAtEnd && !char.IsWhiteSpace(_cursor.Current) && !_cursor.StartsWith(_end))
        {
            _cursor.At++;
        }

        return _cursor.From(start);
    }

    private void AddQuoted(string? name, int start)
    {
        var quote = _cursor.At;
        if (QuotedText.Read(_cursor) is { } text)
        {
            Add(name, text, true, start);
        }
        else
        {
            Report(quote, "quoted argument of a shortcode has no end", "Add the quotation mark that ends it.");
        }
    }

    private void Add(string? name, string text, bool isQuoted, int start)
    {
        if (!_mayMix && _arguments.Count > 0 && _arguments[0].Name is null != name is null)
        {
            Report(start, $"shortcode mixes named arguments and others: '{name ?? text}'");
            return;
        }

        _arguments.Add(new(name, isQuoted ? text : BareValue.Print(text), isQuoted, places.At(start)));
    }

    private void Report(int offset, string message, string? hint = null)
        => Mistake ??= ShortcodeRules.BrokenArguments.At(places.At(offset), message, hint);
}
