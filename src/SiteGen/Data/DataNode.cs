namespace SiteGen.Data;

/// <summary>A folder of data files while they are joined.</summary>
internal sealed class DataNode
{
    private readonly Dictionary<string, MetaValue> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DataNode> _folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What was added earlier is the stronger.</summary>
    public void Add(ReadOnlySpan<string> path, MetaValue value)
    {
        if (path.Length == 1)
        {
            var name = Path.GetFileNameWithoutExtension(path[0]);
            _values[name] = _values.TryGetValue(name, out var stronger) ? Joined(stronger, value) : value;
            return;
        }

        if (!_folders.TryGetValue(path[0], out var folder))
        {
            _folders[path[0]] = folder = new DataNode();
        }

        folder.Add(path[1..], value);
    }

    /// <summary>Where a folder and a file have the same name, the folder is the stronger.</summary>
    public MetaValue.Map ToMap()
    {
        var values = new Dictionary<string, MetaValue>(_values, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, folder) in _folders)
        {
            var map = folder.ToMap();
            values[name] = values.TryGetValue(name, out var file) ? Joined(map, file) : map;
        }

        var entries = values
            .Select(static pair => new MetaEntry(pair.Key, pair.Value, pair.Value.Location))
            .OrderBy(static entry => entry.Key, StringComparer.Ordinal);
        return new MetaValue.Map([.. entries], default);
    }

    // Hugo adds missing keys, and goes no deeper.
    private static MetaValue Joined(MetaValue stronger, MetaValue weaker) => (stronger, weaker) switch
    {
        (MetaValue.Map strong, MetaValue.Map weak)
            => strong with { Entries = [.. strong.Entries, .. weak.Entries.Where(entry => strong[entry.Key] is null)] },
        _ => stronger,
    };
}
