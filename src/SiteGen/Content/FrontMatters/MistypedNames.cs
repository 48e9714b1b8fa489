using System.Collections.Frozen;
using SiteGen.Configuration;
using SiteGen.Content.Summits;

namespace SiteGen.Content.FrontMatters;

/// <summary>Tells a field's name with one slip in it from a value of the author's own, which may have any name.</summary>
/// <remarks>Asked for every value of every page: nothing is allocated, and most names differ in their first letter already.</remarks>
internal sealed class MistypedNames
{
    // Below that, one letter replaced makes another word: 'path' and 'math'.
    private const int ShortestForReplaced = 6;

    private readonly ImmutableArray<string> _names;
    private readonly FrozenSet<string> _known;

    public MistypedNames(SiteConfig config)
    {
        string[] dates =
        [
            .. config.FrontMatterDates.Date, .. config.FrontMatterDates.LastMod, .. config.FrontMatterDates.PublishDate,
            .. config.FrontMatterDates.ExpiryDate,
        ];
        _names =
        [
            .. FrontMatterReader.Names.Append(SummitReader.Key).Concat(dates).Concat(config.Taxonomies.Select(static taxonomy => taxonomy.Plural))
                .Where(static name => char.IsAsciiLetter(name[0]))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.Ordinal),
        ];
        _known = _names.Concat(config.Taxonomies.Select(static taxonomy => $"{taxonomy.Plural}_weight"))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The field that was probably meant; null when the name is one of its own.</summary>
    public string? Meant(string key)
    {
        if (key.Length < 3 || _known.Contains(key))
        {
            return null;
        }

        foreach (var name in _names)
        {
            if (IsSlip(key, name))
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsSlip(string key, string name)
    {
        if (Math.Abs(key.Length - name.Length) > 1 || !Same(key[0], name[0]))
        {
            return false;
        }

        var from = 1;
        while (from < key.Length && from < name.Length && Same(key[from], name[from]))
        {
            from++;
        }

        return (key.Length - name.Length) switch
        {
            // A plural of a field is a list of the author's own.
            1 => EndsAlike(key, from + 1, name, from) && !(from == name.Length && Same(key[^1], 's')),
            -1 => EndsAlike(key, from, name, from + 1),
            _ => IsSwapped(key, name, from) || (name.Length >= ShortestForReplaced && EndsAlike(key, from + 1, name, from + 1)),
        };
    }

    private static bool IsSwapped(string key, string name, int at)
        => at + 1 < key.Length && Same(key[at], name[at + 1]) && Same(key[at + 1], name[at]) && EndsAlike(key, at + 2, name, at + 2);

    private static bool EndsAlike(string key, int keyFrom, string name, int nameFrom)
        => keyFrom <= key.Length && nameFrom <= name.Length
            && key.AsSpan(keyFrom).Equals(name.AsSpan(nameFrom), StringComparison.OrdinalIgnoreCase);

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
