using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>Reads <c>outputs</c>: what is written for each kind of page.</summary>
internal static class OutputsReader
{
    public static OutputsConfig Read(MetaFields fields, SiteConfig config, ConfigReport report)
        => report.Read(fields, "outputs", map =>
        {
            var defaults = config.Outputs;
            string[] known = [.. config.OutputFormats.Select(static format => format.Name), .. OutputFormats.Extras];
            map.Value("rss");
            var read = new OutputsConfig
            {
                Home = Names(map, "home", defaults.Home, known, report),
                Section = Names(map, "section", defaults.Section, known, report),
                Taxonomy = Names(map, "taxonomy", defaults.Taxonomy, known, report),
                Term = Names(map, "term", defaults.Term, known, report),
                Page = Names(map, "page", defaults.Page, known, report),
            };
            return read with
            {
                Written =
                [
                    .. Places(map, "home", read.Home), .. Places(map, "section", read.Section),
                    .. Places(map, "taxonomy", read.Taxonomy), .. Places(map, "term", read.Term), .. Places(map, "page", read.Page),
                ],
            };
        });

    private static ImmutableArray<string> Names(
        MetaFields map, string kind, ImmutableArray<string> otherwise, string[] known, ConfigReport report)
    {
        var said = map.Texts(kind);
        if (said.IsDefault)
        {
            return otherwise;
        }

        ImmutableArray<string> names = [.. said.Select(static name => name.ToLowerInvariant()).Distinct()];
        // Hugo's themes may bring formats of their own, and their templates are passed over here.
        foreach (var name in names.Where(name => report.ReportsUnknownKeys && !known.Contains(name)))
        {
            var hint = Suggestion.Hint(name, known, $"'outputs' knows: {string.Join(", ", known.Except(OutputFormats.Extras))}");
            report.Add(ConfigRules.UnknownChoice.At(map.LocationOf(kind, name), $"there is no output format '{name}'", hint));
        }

        return names;
    }

    private static IEnumerable<WrittenOutput> Places(MetaFields map, string kind, ImmutableArray<string> names)
        => map.Has(kind) ? names.Select(name => new WrittenOutput(kind, name, map.LocationOf(kind, name))) : [];
}
