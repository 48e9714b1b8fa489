using SiteGen.Configuration;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Content.FrontMatters;

/// <summary>Reads front matter's <c>outputs</c>: names of formats, in any case.</summary>
internal static class OutputReader
{
    public static ImmutableArray<string> Read(MetaEntry entry, FieldReader read, ImmutableArray<OutputFormat> formats)
    {
        var written = read.Texts(entry);
        string[] known = [.. formats.Select(static format => format.Name), .. OutputFormats.Extras];
        foreach (var name in written)
        {
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                read.Report(ContentRules.UnknownOutput.At(
                    FieldReader.PlaceOf(entry, name), $"there is no output format '{name}'", Suggestion.Hint(name, known)));
            }
        }

        return [.. written.Select(static name => name.ToLowerInvariant())];
    }
}
