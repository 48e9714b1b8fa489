using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Content.FrontMatters;

/// <summary>An entry of front matter's <c>resources</c>: for the files that fit <c>src</c>, a name, a title and parameters.</summary>
internal sealed class ResourceMetadata(PathGlob source, string name, string title, MetaValue.Map parameters)
{
    private const string Counter = ":counter";

    private int _named;
    private int _titled;

    public static ImmutableArray<ResourceMetadata> Read(ImmutableArray<MetaValue.Map> maps, List<Diagnostic> mistakes)
    {
        var fields = new FieldReader(mistakes);
        var read = ImmutableArray.CreateBuilder<ResourceMetadata>(maps.Length);
        foreach (var map in maps)
        {
            if (ReadOne(map, fields) is { } one)
            {
                read.Add(one);
            }
        }

        return read.ToImmutable();
    }

    /// <summary>The first entry that fits gives the name, the first with a title the title; parameters of all that fit are joined.</summary>
    public static PageResource Describe(PageResource resource, ImmutableArray<ResourceMetadata> all, string place)
    {
        var (givenName, givenTitle) = ("", "");
        List<MetaEntry>? joined = null;
        foreach (var entry in all)
        {
            if (!entry.Fits(resource))
            {
                continue;
            }

            givenName = givenName.Length == 0 ? entry.NextName() : givenName;
            givenTitle = givenTitle.Length == 0 ? entry.NextTitle() : givenTitle;
            joined = Join(joined, entry.Params);
        }

        var shown = givenName.Length > 0 ? givenName : resource.Name;
        return resource with
        {
            Name = shown,
            Title = givenTitle.Length > 0 ? givenTitle : shown,
            Params = joined is null ? MetaValue.Map.None : new([.. joined], new(place)),
        };
    }

    private MetaValue.Map Params => parameters;

    private static ResourceMetadata? ReadOne(MetaValue.Map map, FieldReader fields)
    {
        var (src, name, title) = ("", "", "");
        var parameters = MetaValue.Map.None;
        foreach (var entry in map.Entries)
        {
            switch (entry.Key.ToLowerInvariant())
            {
                case "src":
                    src = fields.Text(entry) ?? "";
                    break;
                case "name":
                    name = fields.Text(entry) ?? "";
                    break;
                case "title":
                    title = fields.Text(entry) ?? "";
                    break;
                case "params":
                    parameters = fields.Map(entry) ?? MetaValue.Map.None;
                    break;
                default:
                    break;
            }
        }

        if (PathGlob.Of(ContentName.Normalise(src)) is { } glob)
        {
            return new(glob, name, title, parameters);
        }

        fields.Report(ContentRules.BadGlob.At(map.Location, $"'{src}' is no pattern that can be used"));
        return null;
    }

    private bool Fits(PageResource resource) => source.Matches(ContentName.Normalise(resource.Name));

    private string NextName() => WithCounter(name, ref _named);

    private string NextTitle() => WithCounter(title, ref _titled);

    private static string WithCounter(string text, ref int counter)
        => text.Contains(Counter, StringComparison.Ordinal)
            ? text.Replace(Counter, (++counter).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            : text;

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
