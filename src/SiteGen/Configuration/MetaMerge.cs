using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Lays one configuration over another: maps are joined key by key, everything else is replaced.</summary>
internal static class MetaMerge
{
    public static MetaValue.Map Over(MetaValue.Map lower, MetaValue.Map upper)
    {
        if (lower.Entries.IsEmpty || upper.Entries.IsEmpty)
        {
            return lower.Entries.IsEmpty ? upper : lower;
        }

        List<MetaEntry> entries = [.. lower.Entries];
        foreach (var entry in upper.Entries)
        {
            var at = entries.FindIndex(known => IsSame(known.Key, entry.Key));
            if (at < 0)
            {
                entries.Add(entry);
            }
            else
            {
                entries[at] = entry with { Value = Value(entries[at].Value, entry.Value) };
            }
        }

        return lower with { Entries = [.. entries] };
    }

    /// <summary>
    /// What a language says replaces what the site says, whole maps too, as in Hugo; only the map named
    /// <paramref name="joined"/> is joined key by key.
    /// </summary>
    public static MetaValue.Map Replace(MetaValue.Map lower, MetaValue.Map upper, string joined)
    {
        List<MetaEntry> entries = [.. lower.Entries];
        foreach (var entry in upper.Entries)
        {
            var at = entries.FindIndex(known => IsSame(known.Key, entry.Key));
            if (at < 0)
            {
                entries.Add(entry);
            }
            else if (entry.Value is not MetaValue.Empty)
            {
                entries[at] = IsSame(entry.Key, joined) ? entry with { Value = Value(entries[at].Value, entry.Value) } : entry;
            }
        }

        return lower with { Entries = [.. entries] };
    }

    /// <summary>A map that holds <paramref name="value"/> under a path of keys.</summary>
    public static MetaValue.Map Nest(IReadOnlyList<string> path, MetaValue value)
    {
        for (var i = path.Count - 1; i >= 0; i--)
        {
            value = new MetaValue.Map([new(path[i], value, value.Location)], value.Location);
        }

        return value as MetaValue.Map ?? MetaValue.Map.None;
    }

    /// <summary>Old names of top-level keys become the new ones, so that files with either can be joined.</summary>
    public static MetaValue.Map WithNewNames(MetaValue.Map map) => map["menu"] is null
        ? map
        : map with { Entries = [.. map.Entries.Select(WithNewName)] };

    private static MetaEntry WithNewName(MetaEntry entry)
        => IsSame(entry.Key, "menu") ? entry with { Key = "menus" } : entry;

    private static MetaValue Value(MetaValue lower, MetaValue upper) => (lower, upper) switch
    {
        (MetaValue.Map low, MetaValue.Map high) => Over(low, high),
        (_, MetaValue.Empty) => lower,
        _ => upper,
    };

    private static bool IsSame(string left, string right)
        => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
