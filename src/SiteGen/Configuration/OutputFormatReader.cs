using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads <c>outputFormats</c>, with the endings that <c>mediaTypes</c> gives to media types.</summary>
internal static class OutputFormatReader
{
    // Of Hugo's table only what could be an output format of a site.
    private static readonly ImmutableArray<(string Type, string Ending)> KnownTypes =
    [
        ("application/json", ".json"), ("application/ld+json", ".jsonld"), ("application/manifest+json", ".webmanifest"),
        ("application/rss+xml", ".xml"), ("application/atom+xml", ".xml"), ("application/xml", ".xml"), ("application/javascript", ".js"),
        ("application/toml", ".toml"), ("application/yaml", ".yaml"), ("text/calendar", ".ics"), ("text/css", ".css"), ("text/csv", ".csv"),
        ("text/html", ".html"), ("text/javascript", ".js"), ("text/markdown", ".md"), ("text/plain", ".txt"), ("text/vtt", ".vtt"),
        ("text/xml", ".xml"), ("image/svg+xml", ".svg"), ("text/x-gotmpl", ".gotmpl"), ("application/pdf", ".pdf"),
    ];

    public static ImmutableArray<OutputFormat> Read(MetaFields fields, ImmutableArray<OutputFormat> known, ConfigReport report)
    {
        var endings = report.Read(fields, "mediaTypes", map => Endings(fields.Map("mediaTypes"), map, report));
        return report.Read(fields, "outputFormats", map =>
        {
            var formats = known;
            foreach (var entry in fields.Map("outputFormats")?.Entries ?? [])
            {
                var name = entry.Key.ToLowerInvariant();
                var start = formats.FirstOrDefault(format => format.Name == name);
                var read = report.Read(map.Map(entry.Key), $"outputFormats.{name}.", one => ReadOne(name, start, one, endings, report));
                formats = start is null ? formats.Add(read) : formats.Replace(start, read);
            }

            return formats;
        });
    }

    private static OutputFormat ReadOne(
        string name, OutputFormat? start, MetaFields map, Dictionary<string, string> endings, ConfigReport report)
    {
        var type = map.Text("mediaType")?.ToLowerInvariant();
        var format = start ?? new OutputFormat(name, type ?? "text/plain");
        return format with
        {
            MediaType = type ?? format.MediaType,
            Ending = type is null ? (start is null ? ".txt" : format.Ending) : endings.GetValueOrDefault(type, ".txt"),
            BaseName = PathText.ReadInside(map, "baseName", report) ?? format.BaseName,
            Path = PathText.ReadInside(map, "path", report)?.Trim('/') ?? format.Path,
            Rel = map.Text("rel") ?? format.Rel,
            Protocol = map.Text("protocol") ?? format.Protocol,
            IsPlainText = map.Flag("isPlainText") ?? format.IsPlainText,
            IsHtml = map.Flag("isHTML") ?? format.IsHtml,
            IsUgly = map.Flag("ugly") ?? format.IsUgly,
            IsNeverUgly = map.Flag("noUgly") ?? format.IsNeverUgly,
            IsNotAlternative = map.Flag("notAlternative") ?? format.IsNotAlternative,
        };
    }

    private static Dictionary<string, string> Endings(MetaValue.Map? written, MetaFields map, ConfigReport report)
    {
        var endings = KnownTypes.ToDictionary(static pair => pair.Type, static pair => pair.Ending, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in written?.Entries ?? [])
        {
            endings[entry.Key] = report.Read(map.Map(entry.Key), $"mediaTypes.{entry.Key}.", type =>
            {
                var suffixes = type.Texts("suffixes");
                var delimiter = type.Text("delimiter") ?? ".";
                var ending = suffixes.IsDefaultOrEmpty ? "" : delimiter + suffixes[0];
                return IsEnding(ending, type, report) ? ending : "";
            });
        }

        return endings;
    }

    private static bool IsEnding(string ending, MetaFields type, ConfigReport report)
    {
        var place = type.LocationOf("suffixes");
        if (!ending.AsSpan().ContainsAny('/', '\\'))
        {
            return PathText.IsFit(ending, "suffixes", place, report);
        }

        report.Add(ConfigRules.BadPath.At(place, $"an ending of files holds no slash: '{ending}'", "Write an ending, such as 'json'."));
        return false;
    }
}
