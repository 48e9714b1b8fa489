using SiteGen.Diagnostics;

namespace SiteGen.Data.Yaml;

/// <summary>
/// The YAML that nearly all front matter is made of: keys with one-line values, short lists and nested maps. It is many
/// times faster than a whole parser, and gives up (null) at anything else; what it reads, it reads exactly as
/// <see cref="YamlReader"/> does.
/// </summary>
internal ref struct SimpleYamlReader
{
    private const int MaxKeyLength = 128;

    private readonly SourceLocation _start;
    private SimpleYamlLines _lines;

    private SimpleYamlReader(ReadOnlySpan<char> text, SourceLocation start)
    {
        _start = start;
        _lines = new SimpleYamlLines(text);
    }

    public static MetaValue.Map? TryRead(ReadOnlySpan<char> text, SourceLocation start)
    {
        if (!SimpleYamlLines.IsPlain(text))
        {
            return null;
        }

        var reader = new SimpleYamlReader(text, start);
        reader._lines.Next();
        var isAtMargin = reader._lines is { HasLine: true, Indent: 0 };
        var map = isAtMargin ? reader.ReadMap(1) : null;
        return reader._lines.HasLine ? null : map;
    }

    private MetaValue.Map? ReadMap(int depth)
    {
        var indent = _lines.Indent;
        var at = At(0);
        var entries = ImmutableArray.CreateBuilder<MetaEntry>(8);
        while (_lines.HasLine && _lines.Indent == indent)
        {
            if (depth > MetaReader.MaxDepth || KeyLength(_lines.Content) is not (> 0 and var length))
            {
                return null;
            }

            var key = _lines.Content[..length];
            var keyAt = At(0);
            if (Has(entries, key) || ReadEntryValue(length + 1, indent, depth) is not { } value)
            {
                return null;
            }

            entries.Add(new(key.ToString(), value, keyAt));
        }

        return _lines.HasLine && _lines.Indent > indent ? null : new(entries.DrainToImmutable(), at);
    }

    private MetaValue? ReadEntryValue(int afterColon, int indent, int depth)
    {
        var rest = _lines.Content[afterColon..];
        var word = rest.TrimStart(' ');
        if (!word.IsEmpty && word.Length == rest.Length)
        {
            return null;
        }

        if (!word.IsEmpty && word[0] != '#')
        {
            var value = SimpleYamlValue.Read(word, At(_lines.Content.Length - word.Length));
            _lines.Next();
            return _lines.HasLine && _lines.Indent > indent ? null : value;
        }

        var empty = At(afterColon);
        _lines.Next();
        var isList = _lines.HasLine && _lines.Indent >= indent && IsItem(_lines.Content);
        return (isList, _lines.HasLine && _lines.Indent > indent) switch
        {
            (true, _) => ReadList(),
            (false, true) => ReadMap(depth + 1),
            _ => new MetaValue.Empty(empty),
        };
    }

    private MetaValue.List? ReadList()
    {
        var indent = _lines.Indent;
        var at = At(0);
        var items = ImmutableArray.CreateBuilder<MetaValue>(4);
        while (_lines.HasLine && _lines.Indent == indent && IsItem(_lines.Content))
        {
            var word = _lines.Content[1..].TrimStart(' ');
            if (word.IsEmpty || SimpleYamlValue.Read(word, At(_lines.Content.Length - word.Length)) is not { } item)
            {
                return null;
            }

            items.Add(item);
            _lines.Next();
        }

        return _lines.HasLine && _lines.Indent > indent ? null : new(items.DrainToImmutable(), at);
    }

    private static bool IsItem(ReadOnlySpan<char> line) => line is ['-', ' ', ..];

    private static bool Has(ImmutableArray<MetaEntry>.Builder entries, ReadOnlySpan<char> key)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (key.SequenceEqual(entries[i].Key))
            {
                return true;
            }
        }

        return false;
    }

    private static int KeyLength(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon is <= 0 or > MaxKeyLength || !char.IsAsciiLetter(line[0]))
        {
            return 0;
        }

        foreach (var letter in line[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '-'))
            {
                return 0;
            }
        }

        return colon;
    }

    private readonly SourceLocation At(int offset)
        => new(_start.File, _start.Line + _lines.Number, _lines.Indent + offset + 1);
}
