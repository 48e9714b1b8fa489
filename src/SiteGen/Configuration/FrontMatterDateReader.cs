using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>
/// Reads <c>frontmatter</c>: which fields give a page its dates, with other names of the same field added as Hugo does.
/// </summary>
internal static class FrontMatterDateReader
{
    public static FrontMatterDates Read(MetaFields fields, FrontMatterDates defaults, ConfigReport report)
        => report.Read(fields, "frontmatter", map => new FrontMatterDates
        {
            Date = Sources(map, "date", defaults.Date),
            LastMod = Sources(map, "lastmod", defaults.LastMod),
            PublishDate = Sources(map, "publishDate", defaults.PublishDate),
            ExpiryDate = Sources(map, "expiryDate", defaults.ExpiryDate),
        });

    private static ImmutableArray<string> Sources(MetaFields map, string key, ImmutableArray<string> defaults)
    {
        var said = map.Texts(key);
        return said.IsDefault
            ? defaults
            : [.. said.SelectMany(name => WithOtherNames(name.ToLowerInvariant(), defaults)).Distinct()];
    }

    private static ImmutableArray<string> WithOtherNames(string name, ImmutableArray<string> defaults) => name switch
    {
        ":default" => defaults,
        "publishdate" => ["publishdate", "pubdate", "published"],
        "lastmod" => ["lastmod", "modified"],
        "expirydate" => ["expirydate", "unpublishdate"],
        _ => [name],
    };
}
