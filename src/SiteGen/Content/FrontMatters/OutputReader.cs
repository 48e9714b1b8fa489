using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Content.FrontMatters;

/// <summary>Reads front matter's <c>outputs</c>: names of formats, in any case.</summary>
internal static class OutputReader
{
    private static readonly string[] Known = ["html", "rss", "atom", "jsonfeed"];

    public static ImmutableArray<string> Read(MetaEntry entry, FieldReader read)
    {
        var written = read.Texts(entry);
        foreach (var name in written)
        {
            if (!Known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                read.Report(ContentRules.UnknownOutput.At(
                    FieldReader.PlaceOf(entry, name), $"there is no output format '{name}'", Suggestion.Hint(name, Known)));
            }
        }

        return [.. written.Select(static name => name.ToLowerInvariant())];
    }
}
