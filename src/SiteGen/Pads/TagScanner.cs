using System.Buffers;

namespace SiteGen.Pads;

/// <summary>
/// Walks through HTML from tag to tag as browsers' tokenizers do (https://html.spec.whatwg.org/#tokenization); each letter is looked at
/// a fixed number of times, whatever is left open.
/// </summary>
internal sealed class TagScanner(string html)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\t\n\f\r />");
    private static readonly SearchValues<char> AttributeEnds = SearchValues.Create("\t\n\f\r />=");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("\t\n\f\r >");
    private static readonly SearchValues<char> Blanks = SearchValues.Create("\t\n\f\r ");

    private int _at;

    public bool IsAtEnd => _at >= html.Length;

    /// <summary>The text up to the next tag or comment.</summary>
    public ReadOnlySpan<char> Text()
    {
        var start = _at;
        while (_at < html.Length)
        {
            var found = html.AsSpan(_at).IndexOf('<');
            _at = found < 0 ? html.Length : _at + found;
            if (IsTagAt(_at))
            {
                break;
            }

            _at = Math.Min(_at + 1, html.Length);
        }

        return html.AsSpan(start, _at - start);
    }

    /// <summary>The tag here, which is left behind; null for a comment, and for a tag that is never closed: it takes the rest with it.</summary>
    public ScannedTag? Next()
    {
        var after = html[_at + 1];
        if (after is '!' or '?')
        {
            SkipComment();
            return null;
        }

        var isEnd = after == '/';
        _at += isEnd ? 2 : 1;
        if (!char.IsAsciiLetter(html[_at]))
        {
            SkipPast('>');
            return null;
        }

        var name = Take(NameEnds).ToString().ToLowerInvariant();
        return Attributes(name) is var (value, isEmpty) ? new(name, value, isEnd, isEmpty) : null;
    }

    /// <summary>Passes over all up to the end tag of that name, and over that as well.</summary>
    public void SkipTo(string name)
    {
        while (_at < html.Length)
        {
            var found = html.AsSpan(_at).IndexOf("</", StringComparison.Ordinal);
            if (found < 0)
            {
                break;
            }

            _at += found + 2;
            var rest = html.AsSpan(_at);
            if (rest.Length > name.Length && rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && NameEnds.Contains(rest[name.Length]))
            {
                SkipPast('>');
                return;
            }
        }

        _at = html.Length;
    }

    private bool IsTagAt(int at)
        => at + 1 < html.Length && (html[at + 1] is '!' or '?' || char.IsAsciiLetter(html[at + 1]) || (html[at + 1] == '/' && at + 2 < html.Length));

    private void SkipComment()
    {
        if (!html.AsSpan(_at).StartsWith("<!--", StringComparison.Ordinal))
        {
            SkipPast('>');
            return;
        }

        // '<!-->' is a whole comment, '<!--!>' is none.
        _at += 2;
        var inside = _at + 2;
        while (html.AsSpan(_at).IndexOf("--", StringComparison.Ordinal) is >= 0 and var dashes)
        {
            _at += dashes;
            var end = html.AsSpan(_at + 2);
            if (end.StartsWith(">") || (_at >= inside && end.StartsWith("!>")))
            {
                _at += end[0] == '>' ? 3 : 4;
                return;
            }

            _at++;
        }

        _at = html.Length;
    }

    private (string Value, bool IsEmpty)? Attributes(string tag)
    {
        string? kept = null;
        var wanted = tag switch { "a" => "href", "ol" => "start", "ul" => "class", _ => "" };
        while (true)
        {
            var isEmpty = false;
            while (_at < html.Length && (html[_at] == '/' || Blanks.Contains(html[_at])))
            {
                isEmpty = html[_at++] == '/';
            }

            if (_at >= html.Length)
            {
                return null;
            }

            if (html[_at] == '>')
            {
                _at++;
                return (kept ?? "", isEmpty);
            }

            var value = Attribute(out var name);
            if (wanted.Length > 0 && kept is null && name.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            {
                kept = value.ToString();
            }
        }
    }

    private ReadOnlySpan<char> Attribute(out ReadOnlySpan<char> name)
    {
        // A '=' in the first place is part of the name.
        var start = _at++;
        Take(AttributeEnds);
        name = html.AsSpan(start, _at - start);
        SkipBlanks();
        if (_at >= html.Length || html[_at] != '=')
        {
            return "";
        }

        _at++;
        SkipBlanks();
        return Value();
    }

    private ReadOnlySpan<char> Value()
    {
        if (_at >= html.Length || html[_at] is not ('"' or '\''))
        {
            return Take(ValueEnds);
        }

        var quote = html[_at];
        var start = ++_at;
        var end = html.AsSpan(start).IndexOf(quote);
        _at = end < 0 ? html.Length : start + end + 1;
        return html.AsSpan(start, (end < 0 ? html.Length : start + end) - start);
    }

    private ReadOnlySpan<char> Take(SearchValues<char> ends)
    {
        var rest = html.AsSpan(_at);
        var taken = rest[..(rest.IndexOfAny(ends) is >= 0 and var end ? end : rest.Length)];
        _at += taken.Length;
        return taken;
    }

    private void SkipBlanks()
    {
        while (_at < html.Length && Blanks.Contains(html[_at]))
        {
            _at++;
        }
    }

    private void SkipPast(char letter)
    {
        var found = html.AsSpan(_at).IndexOf(letter);
        _at = found < 0 ? html.Length : _at + found + 1;
    }
}
