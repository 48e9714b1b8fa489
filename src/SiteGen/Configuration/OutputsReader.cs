using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads <c>outputs</c>: what is written for each kind of page.</summary>
internal static class OutputsReader
{
    public static OutputsConfig Read(MetaFields fields, OutputsConfig defaults, ConfigReport report)
        => report.Read(fields, "outputs", map =>
        {
            map.Value("rss");
            return new OutputsConfig
            {
                Home = Names(map, "home", defaults.Home),
                Section = Names(map, "section", defaults.Section),
                Taxonomy = Names(map, "taxonomy", defaults.Taxonomy),
                Term = Names(map, "term", defaults.Term),
                Page = Names(map, "page", defaults.Page),
            };
        });

    private static ImmutableArray<string> Names(MetaFields map, string kind, ImmutableArray<string> otherwise)
    {
        var said = map.Texts(kind);
        return said.IsDefault ? otherwise : [.. said.Select(static name => name.ToLowerInvariant()).Distinct()];
    }
}
