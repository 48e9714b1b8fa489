using SiteGen.Diagnostics;

namespace SiteGen.Data.Toml;

/// <summary>
/// A table while a document is read: TOML lets a table be opened again from other places, under rules kept here.
/// </summary>
internal sealed class TomlTable(SourceLocation location)
{
    private readonly MapBuilder _keys = new();
    private readonly List<object> _values = [];
    private bool _isDefined;
    private bool _isDotted;

    /// <summary>
    /// The table a header passes through: <c>a</c> of <c>[a.b]</c>, or the last one of <c>[[a]]</c>; null when it is a
    /// value.
    /// </summary>
    public TomlTable? Open(TomlKey key) => _keys.Find(key.Name) is >= 0 and var at
        ? _values[at] switch { TomlTable table => table, List<TomlTable> list => list[^1], _ => null }
        : Add(key, new TomlTable(key.Location));

    /// <summary>The table that a dotted key passes through; one that a header defined must not be reached so.</summary>
    public TomlTable? OpenDotted(TomlKey key)
    {
        if (_keys.Find(key.Name) is >= 0 and var at)
        {
            return _values[at] is TomlTable { _isDefined: false } table ? table : null;
        }

        return Add(key, new TomlTable(key.Location) { _isDotted = true });
    }

    /// <summary>The table of a header <c>[a]</c>; null when it was defined before.</summary>
    public TomlTable? Define(TomlKey key)
    {
        if (_keys.Find(key.Name) is >= 0 and var at)
        {
            return _values[at] is TomlTable { _isDefined: false, _isDotted: false } known ? known.Defined() : null;
        }

        return Add(key, new TomlTable(key.Location).Defined());
    }

    /// <summary>A new table of <c>[[a]]</c>; null when the key is something else.</summary>
    public TomlTable? Append(TomlKey key)
    {
        var table = new TomlTable(key.Location).Defined();
        if (_keys.Find(key.Name) is not (>= 0 and var at))
        {
            Add(key, new List<TomlTable> { table });
            return table;
        }

        if (_values[at] is not List<TomlTable> list)
        {
            return null;
        }

        list.Add(table);
        return table;
    }

    public bool Add(TomlKey key, MetaValue value)
    {
        if (_keys.Find(key.Name) >= 0)
        {
            return false;
        }

        Add<MetaValue>(key, value);
        return true;
    }

    public SourceLocation KeyLocation(string name)
        => _keys.Find(name) is >= 0 and var at ? _keys[at].KeyLocation : location;

    public MetaValue.Map ToMap()
    {
        var entries = ImmutableArray.CreateBuilder<MetaEntry>(_values.Count);
        for (var i = 0; i < _values.Count; i++)
        {
            entries.Add(_keys[i] with { Value = ToValue(_values[i], _keys[i].KeyLocation) });
        }

        return new(entries.DrainToImmutable(), location);
    }

    private static MetaValue ToValue(object value, SourceLocation at) => value switch
    {
        TomlTable table => table.ToMap(),
        List<TomlTable> list => new MetaValue.List([.. list.Select(static table => table.ToMap())], at),
        _ => (MetaValue)value,
    };

    private TomlTable Defined()
    {
        _isDefined = true;
        return this;
    }

    private T Add<T>(TomlKey key, T value)
        where T : notnull
    {
        _keys.Add(new(key.Name, value as MetaValue ?? MetaValue.Map.None, key.Location));
        _values.Add(value);
        return value;
    }
}
