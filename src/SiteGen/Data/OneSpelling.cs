using SiteGen.Diagnostics;

namespace SiteGen.Data;

/// <summary>Of keys that differ in their case alone the last counts: nobody who looks one up could tell them apart.</summary>
internal static class OneSpelling
{
    private const int IndexFrom = 24;

    public static Outcome<MetaValue.Map> Keep(MetaValue.Map map, ImmutableArray<Diagnostic> known)
    {
        List<Diagnostic>? mistakes = null;
        var kept = Keep(map, ref mistakes);
        return new(kept, mistakes is null ? known : [.. known, .. mistakes]);
    }

    private static MetaValue.Map Keep(MetaValue.Map map, ref List<Diagnostic>? mistakes)
    {
        var entries = map.Entries;
        for (var i = 0; i < map.Entries.Length; i++)
        {
            if (entries[i].Value is MetaValue.Map inner && Keep(inner, ref mistakes) is var kept && !ReferenceEquals(kept, inner))
            {
                entries = entries.SetItem(i, entries[i] with { Value = kept });
            }
        }

        if (HasTwins(entries))
        {
            return new(WithoutTwins(entries, mistakes ??= []), map.Location);
        }

        return entries == map.Entries ? map : new(entries, map.Location);
    }

    private static bool HasTwins(ImmutableArray<MetaEntry> entries)
    {
        if (entries.Length >= IndexFrom)
        {
            return entries.Select(static entry => entry.Key).Distinct(StringComparer.OrdinalIgnoreCase).Count() < entries.Length;
        }

        for (var i = 1; i < entries.Length; i++)
        {
            for (var before = 0; before < i; before++)
            {
                if (string.Equals(entries[i].Key, entries[before].Key, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ImmutableArray<MetaEntry> WithoutTwins(ImmutableArray<MetaEntry> entries, List<Diagnostic> mistakes)
    {
        var kept = new OrderedDictionary<string, MetaEntry>(entries.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            if (kept.TryGetValue(entry.Key, out var first))
            {
                mistakes.Add(MapBuilder.Duplicate(DataRules.OverwrittenKey, entry.Key, entry.KeyLocation, first.KeyLocation));
            }

            kept[entry.Key] = entry;
        }

        return [.. kept.Values];
    }
}
