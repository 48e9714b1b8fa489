using System.Text;
using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Data.Json;

/// <summary>Strict JSON (no comments, no trailing commas) with the place of every key and value.</summary>
internal ref struct JsonReader
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = MetaReader.MaxDepth };

    private readonly SourceLocation _start;
    private readonly List<Diagnostic> _faults = [];
    private Utf8JsonReader _reader;
    private LineCounter _lines;

    private JsonReader(ReadOnlySpan<byte> bytes, SourceLocation start)
    {
        _start = start;
        _reader = new Utf8JsonReader(bytes, Options);
        _lines = new LineCounter(bytes);
    }

    public static Outcome<MetaValue> Read(ReadOnlySpan<char> text, SourceLocation start)
    {
        if (text.Trim().IsEmpty)
        {
            return Outcome.Of<MetaValue>(new MetaValue.Empty(start));
        }

        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = Encoding.UTF8.GetBytes(text, bytes);
        var reader = new JsonReader(bytes.AsSpan(0, length), start);
        try
        {
            return reader.ReadDocument();
        }
        catch (JsonException fault)
        {
            var fatal = JsonFault.Describe(fault, bytes.AsSpan(0, length), start);
            return new(new MetaValue.Map([], start), [.. reader._faults, fatal]);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape, is found only when the text is decoded.
            var fatal = DataRules.MalformedJson.At(reader.Here(), "this text holds half a character");
            return new(new MetaValue.Map([], start), [.. reader._faults, fatal]);
        }
    }

    private Outcome<MetaValue> ReadDocument()
    {
        _reader.Read();
        var value = ReadValue();
        // Anything behind the value is a fault that only reading on finds.
        _reader.Read();
        return Outcome.Of(value, _faults);
    }

    private MetaValue ReadValue() => _reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadMap(),
        JsonTokenType.StartArray => ReadList(),
        JsonTokenType.String => new MetaValue.Text(_reader.GetString() ?? "", Here()),
        JsonTokenType.Number => ReadNumber(),
        JsonTokenType.True => new MetaValue.Flag(true, Here()),
        JsonTokenType.False => new MetaValue.Flag(false, Here()),
        _ => new MetaValue.Empty(Here()),
    };

    private MetaValue ReadNumber() => _reader.TryGetInt64(out var whole)
        ? new MetaValue.Integer(whole, Here())
        : new MetaValue.Real(_reader.GetDouble(), Here());

    private MetaValue.List ReadList()
    {
        var at = Here();
        var items = ImmutableArray.CreateBuilder<MetaValue>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadValue());
        }

        return new(items.DrainToImmutable(), at);
    }

    private MetaValue.Map ReadMap()
    {
        var at = Here();
        var map = new MapBuilder();
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadEntry(map);
        }

        return map.ToMap(at);
    }

    private void ReadEntry(MapBuilder map)
    {
        var keyAt = Here();
        var key = _reader.GetString() ?? "";
        _reader.Read();
        var entry = new MetaEntry(key, ReadValue(), keyAt);
        var before = map.Find(key);
        if (before < 0)
        {
            map.Add(entry);
            return;
        }

        _faults.Add(MapBuilder.Duplicate(DataRules.OverwrittenKey, key, keyAt, map[before].KeyLocation));
        map[before] = entry;
    }

    private SourceLocation Here()
    {
        var (line, column) = _lines.At((int)_reader.TokenStartIndex);
        return new(_start.File, _start.Line + line - 1, column);
    }
}
