using SiteGen.Diagnostics;

namespace SiteGen.Data.Yaml;

/// <summary>
/// One YAML map while it is read: keys written beat merged ones, and of merged ones the first counts.
/// </summary>
internal sealed class YamlMap(List<Diagnostic> faults)
{
    private readonly MapBuilder _map = new();
    private HashSet<string>? _merged;

    public void Add(MetaEntry entry)
    {
        var at = _map.Find(entry.Key);
        if (at < 0)
        {
            _map.Add(entry);
        }
        else if (_merged?.Remove(entry.Key) == true)
        {
            _map[at] = entry;
        }
        else
        {
            var first = _map[at].KeyLocation;
            faults.Add(MapBuilder.Duplicate(DataRules.DuplicateKey, entry.Key, entry.KeyLocation, first));
        }
    }

    public void Merge(MetaValue value)
    {
        switch (value)
        {
            case MetaValue.Map map:
                MergeMap(map);
                break;
            case MetaValue.List list:
                foreach (var item in list.Items)
                {
                    MergeItem(item);
                }

                break;
            default:
                faults.Add(DataRules.BadMerge.At(value.Location, $"'<<' cannot merge {value.Kind}"));
                break;
        }
    }

    public MetaValue.Map ToMap(SourceLocation location) => _map.ToMap(location);

    private void MergeItem(MetaValue item)
    {
        if (item is MetaValue.Map map)
        {
            MergeMap(map);
        }
        else
        {
            faults.Add(DataRules.BadMerge.At(item.Location, $"'<<' cannot merge {item.Kind}"));
        }
    }

    private void MergeMap(MetaValue.Map map)
    {
        _merged ??= new(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (_map.Find(entry.Key) < 0)
            {
                _map.Add(entry);
                _merged.Add(entry.Key);
            }
        }
    }
}
