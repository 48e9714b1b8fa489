using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Content.FrontMatters;

/// <summary>The entries of front matter's <c>resources</c>: names, titles and parameters for the files that fit their <c>src</c>.</summary>
internal sealed class ResourceMetadata
{
    private const string Counter = ":counter";

    private readonly ImmutableArray<ResourceEntry> _entries;
    private readonly Dictionary<string, int> _counters = new(StringComparer.Ordinal);

    private ResourceMetadata(ImmutableArray<ResourceEntry> entries) => _entries = entries;

    public static ResourceMetadata Read(ImmutableArray<MetaValue.Map> maps, List<Diagnostic> mistakes)
    {
        var fields = new FieldReader(mistakes, isHugo: true);
        var read = ImmutableArray.CreateBuilder<ResourceEntry>(maps.Length);
        foreach (var map in maps)
        {
            // Who has no src ends the list, as in Hugo.
            if (ResourceEntry.Read(map, fields) is not { } entry)
            {
                break;
            }

            read.Add(entry);
        }

        return new(read.DrainToImmutable());
    }

    /// <summary>The first entry that fits and has a name gives the name, likewise for titles; parameters of all that fit are joined.</summary>
    public PageResource Describe(PageResource resource, string place)
    {
        var key = resource.Name.ToLowerInvariant();
        string? name = null;
        string? title = null;
        List<MetaEntry>? joined = null;
        foreach (var entry in _entries)
        {
            if (entry.Glob?.Matches(key) != true)
            {
                continue;
            }

            name ??= WithCounter(entry.Name, $"name {entry.Source}")?.TrimStart('/');
            title ??= WithCounter(entry.Title, $"title {entry.Source}");
            joined = Join(joined, entry.Params);
        }

        return resource with
        {
            Name = name ?? resource.Name,
            Title = title ?? resource.Title,
            Params = joined is null ? resource.Params : new([.. joined], new(place)),
        };
    }

    private string? WithCounter(string? text, string counter)
    {
        if (text is null || !text.Contains(Counter, StringComparison.Ordinal))
        {
            return text;
        }

        var number = _counters[counter] = _counters.GetValueOrDefault(counter) + 1;
        return text.Replace(Counter, number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static List<MetaEntry>? Join(List<MetaEntry>? joined, MetaValue.Map more)
    {
        foreach (var entry in more.Entries)
        {
            joined ??= [];
            if (!joined.Exists(other => string.Equals(other.Key, entry.Key, StringComparison.OrdinalIgnoreCase)))
            {
                joined.Add(entry);
            }
        }

        return joined;
    }
}
