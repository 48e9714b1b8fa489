using System.Buffers;

namespace SiteGen.Pads;

/// <summary>
/// Walks through HTML from tag to tag as browsers' tokenizers do (https://html.spec.whatwg.org/#tokenization); each letter is looked at
/// a fixed number of times, whatever is left open.
/// </summary>
internal sealed class TagScanner
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\t\n\f\r />");

    private readonly string _html;
    private readonly TagCursor _cursor;

    public TagScanner(string html)
    {
        _html = html;
        _cursor = new(html);
    }

    public bool IsAtEnd => _cursor.At >= _html.Length;

    /// <summary>The text up to the next tag or comment.</summary>
    public ReadOnlySpan<char> Text()
    {
        var start = _cursor.At;
        while (_cursor.At < _html.Length)
        {
            var found = _html.AsSpan(_cursor.At).IndexOf('<');
            _cursor.At = found < 0 ? _html.Length : _cursor.At + found;
            if (IsTagAt(_cursor.At))
            {
                break;
            }

            _cursor.At = Math.Min(_cursor.At + 1, _html.Length);
        }

        return _html.AsSpan(start, _cursor.At - start);
    }

    /// <summary>The tag here, which is left behind; null for a comment, and for a tag that is never closed: it takes the rest with it.</summary>
    public ScannedTag? Next()
    {
        var after = _html[_cursor.At + 1];
        if (after is '!' or '?')
        {
            _cursor.SkipComment();
            return null;
        }

        var isEnd = after == '/';
        _cursor.At += isEnd ? 2 : 1;
        if (!char.IsAsciiLetter(_html[_cursor.At]))
        {
            _cursor.SkipPast('>');
            return null;
        }

        var name = Lower(_cursor.Take(NameEnds));
        return Attributes(name) is var (value, isEmpty) ? new(name, value, isEnd, isEmpty) : null;
    }

    /// <summary>Passes over all up to the end tag of that name, and over that as well.</summary>
    public void SkipTo(string name)
    {
        while (_cursor.At < _html.Length)
        {
            var found = _html.AsSpan(_cursor.At).IndexOf("</", StringComparison.Ordinal);
            if (found < 0)
            {
                break;
            }

            _cursor.At += found + 2;
            var rest = _html.AsSpan(_cursor.At);
            if (rest.Length > name.Length && rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && NameEnds.Contains(rest[name.Length]))
            {
                _cursor.SkipPast('>');
                return;
            }
        }

        _cursor.At = _html.Length;
    }

    // Other letters stay: folded, the Kelvin sign would make a tag that no browser sees.
    private static string Lower(ReadOnlySpan<char> name) => string.Create(name.Length, name, static (lower, written) =>
    {
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = char.IsAsciiLetterUpper(written[i]) ? (char)(written[i] | 0x20) : written[i];
        }
    });

    private bool IsTagAt(int at)
        => at + 1 < _html.Length && (_html[at + 1] is '!' or '?' || char.IsAsciiLetter(_html[at + 1]) || (_html[at + 1] == '/' && at + 2 < _html.Length));

    private (string Value, bool IsEmpty)? Attributes(string tag)
    {
        string? kept = null;
        var wanted = tag switch { "a" => "href", "ol" => "start", "ul" => "class", _ => "" };
        while (true)
        {
            var isEmpty = _cursor.SkipToAttribute();
            if (IsAtEnd)
            {
                return null;
            }

            if (_html[_cursor.At] == '>')
            {
                _cursor.At++;
                return (kept ?? "", isEmpty);
            }

            var value = _cursor.Attribute(out var name);
            if (wanted.Length > 0 && kept is null && name.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            {
                kept = value.ToString();
            }
        }
    }
}
