using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>Reads <c>outputs</c>: what is written for each kind of page.</summary>
internal static class OutputsReader
{
    private static readonly ImmutableArray<string> Known = ["html", "rss", "atom", "jsonfeed"];

    public static OutputsConfig Read(MetaFields fields, OutputsConfig defaults, ConfigReport report)
        => report.Read(fields, "outputs", map =>
        {
            map.Value("rss");
            return new OutputsConfig
            {
                Home = Names(map, "home", defaults.Home, report),
                Section = Names(map, "section", defaults.Section, report),
                Taxonomy = Names(map, "taxonomy", defaults.Taxonomy, report),
                Term = Names(map, "term", defaults.Term, report),
                Page = Names(map, "page", defaults.Page, report),
            };
        });

    private static ImmutableArray<string> Names(
        MetaFields map, string kind, ImmutableArray<string> otherwise, ConfigReport report)
    {
        var said = map.Texts(kind);
        if (said.IsDefault)
        {
            return otherwise;
        }

        ImmutableArray<string> names = [.. said.Select(static name => name.ToLowerInvariant()).Distinct()];
        // Hugo's sites may have formats of their own, whose templates are passed over here.
        foreach (var name in names.Where(name => report.ReportsUnknownKeys && !Known.Contains(name)))
        {
            var hint = Suggestion.Hint(name, Known, $"'outputs' knows: {string.Join(", ", Known)}");
            report.Add(ConfigRules.UnknownChoice.At(map.LocationOf(kind, name), $"there is no output format '{name}'", hint));
        }

        return names;
    }
}
