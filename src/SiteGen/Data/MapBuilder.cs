using SiteGen.Diagnostics;

namespace SiteGen.Data;

/// <summary>Collects the entries of one map and finds a key written twice without slowing down small maps.</summary>
internal sealed class MapBuilder
{
    private const int IndexFrom = 12;

    private readonly List<MetaEntry> _entries = [];
    private Dictionary<string, int>? _index;

    public int Count => _entries.Count;

    public MetaEntry this[int index]
    {
        get => _entries[index];
        set => _entries[index] = value;
    }

    /// <summary>Where <paramref name="key"/> stands, spelled exactly so; -1 when it is new.</summary>
    public int Find(string key)
    {
        if (_index is not null)
        {
            return _index.GetValueOrDefault(key, -1);
        }

        for (var i = 0; i < _entries.Count; i++)
        {
            if (_entries[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    public void Add(MetaEntry entry)
    {
        _entries.Add(entry);
        if (_index is not null)
        {
            _index.Add(entry.Key, _entries.Count - 1);
        }
        else if (_entries.Count == IndexFrom)
        {
            _index = _entries.Select(static (item, at) => (item.Key, at)).ToDictionary(StringComparer.Ordinal);
        }
    }

    public MetaValue.Map ToMap(SourceLocation location) => new([.. _entries], location);

    public static Diagnostic Duplicate(DiagnosticRule rule, string key, SourceLocation here, SourceLocation first)
        => rule.At(here, $"key '{key}' was already given on line {first.Line}, column {first.Column}");
}
