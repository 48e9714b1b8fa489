using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads <c>galleries</c>; <c>galleries: false</c> is short for <c>auto: false</c>.</summary>
internal static class GalleriesReader
{
    public static GalleriesConfig Read(MetaFields fields, GalleriesConfig defaults, ConfigReport report)
        => fields.Value("galleries") is MetaValue.Flag { Value: var isOn }
            ? defaults with { IsAutomatic = isOn }
            : report.Read(fields, "galleries", map => defaults with
            {
                IsAutomatic = map.Flag("auto") ?? defaults.IsAutomatic,
                Minimum = report.AtLeast(map, "minimum", 1, defaults.Minimum),
                HasDownload = map.Flag("download") ?? defaults.HasDownload,
                HasArchive = map.Flag("archive") ?? defaults.HasArchive,
                HasPage = map.Flag("page") ?? defaults.HasPage,
                Column = report.AtLeast(map, "column", 1, defaults.Column),
                Width = report.AtLeast(map, "width", 1, defaults.Width),
                RowHeight = report.AtLeast(map, "rowHeight", 1, defaults.RowHeight),
            });
}
