using System.Buffers;

namespace SiteGen.Markdown.Attributes;

/// <summary>Reads <c>{#id .class key="value"}</c> by goldmark's grammar.</summary>
internal ref struct AttributeReader
{
    private static readonly SearchValues<char> NameMarks = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_:.-");

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private AttributeReader(ReadOnlySpan<char> text) => _text = text;

    private readonly char Current => _at < _text.Length ? _text[_at] : '\0';

    /// <summary>The attributes with which <paramref name="text"/> begins, and how long they are.</summary>
    public static AttributeList? Read(ReadOnlySpan<char> text, out int length)
    {
        var reader = new AttributeReader(text);
        var list = reader.ReadList();
        length = reader._at;
        return list;
    }

    /// <summary>The attributes that end a line, and where they begin: <c>Title {#id}</c>.</summary>
    public static AttributeList? ReadAtEnd(ReadOnlySpan<char> line, out int start)
    {
        start = -1;
        if (!line.TrimEnd().EndsWith("}"))
        {
            return null;
        }

        for (start = 0; start < line.Length; start++)
        {
            if (line[start] == '\\')
            {
                start++;
            }
            else if (line[start] == '{' && Read(line[start..], out var length) is { } found
                && line[(start + length)..].IsWhiteSpace())
            {
                return found;
            }
        }

        return null;
    }

    private AttributeList? ReadList()
    {
        if (Current != '{')
        {
            return null;
        }

        _at++;
        var list = new AttributeList();
        while (true)
        {
            SkipBlanks();
            if (Current == '}')
            {
                _at++;
                return list;
            }

            if (!ReadEntry(list))
            {
                return null;
            }

            SkipBlanks();
            if (Current == ',')
            {
                _at++;
            }
        }
    }

    private bool ReadEntry(AttributeList list)
    {
        if (Current is '#' or '.')
        {
            var name = Current == '#' ? "id" : "class";
            _at++;
            var word = Word();
            list.Add(name, word);
            return word.Length > 0;
        }

        var key = Word();
        SkipBlanks();
        if (key.Length == 0 || Current != '=')
        {
            return false;
        }

        _at++;
        SkipBlanks();
        return ReadValue(list, key);
    }

    private bool ReadValue(AttributeList list, string key)
    {
        if (Current is not ('"' or '\''))
        {
            var bare = Current == '[' ? Bracketed() : Word();
            list.Add(key, bare);
            return bare.Length > 0;
        }

        var quote = Current;
        var end = _text[(_at + 1)..].IndexOf(quote);
        if (end < 0)
        {
            return false;
        }

        list.Add(key, _text.Slice(_at + 1, end).ToString());
        _at += end + 2;
        return true;
    }

    private string Bracketed()
    {
        var end = _text[_at..].IndexOf(']');
        var length = end < 0 ? 0 : end + 1;
        var value = _text.Slice(_at, length).ToString();
        _at += length;
        return value;
    }

    private string Word()
    {
        var rest = _text[_at..];
        var length = rest.IndexOfAnyExcept(NameMarks);
        length = length < 0 ? rest.Length : length;

        // Ids may hold letters of any script; names and classes stop at the marks of the grammar.
        while (length < rest.Length && rest[length] > '\u007f')
        {
            length++;
            var more = rest[length..].IndexOfAnyExcept(NameMarks);
            length += more < 0 ? rest.Length - length : more;
        }

        _at += length;
        return rest[..length].ToString();
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t')
        {
            _at++;
        }
    }
}
