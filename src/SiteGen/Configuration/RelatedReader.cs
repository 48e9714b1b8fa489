using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>
/// Reads <c>related</c>. Who writes it at all writes all of it: nothing of the default is kept, as in Hugo.
/// </summary>
internal static class RelatedReader
{
    public static RelatedConfig Read(MetaFields fields, RelatedConfig defaults, ConfigReport report)
        => !fields.Has("related") ? defaults : report.Read(fields, "related", map =>
        {
            var indices = map.Maps("indices");
            return new RelatedConfig
            {
                Threshold = map.Integer("threshold") ?? 0,
                IncludeNewer = map.Flag("includeNewer") ?? false,
                ToLower = map.Flag("toLower") ?? false,
                Indices = indices.IsDefault
                    ? []
                    : [.. indices.Select(index => report.Read(index, "related.indices.", ReadIndex))],
            };
        });

    private static RelatedIndex ReadIndex(MetaFields fields)
        => new(fields.Text("name")?.ToLowerInvariant() ?? "", fields.Integer("weight") ?? 0)
        {
            Type = fields.Text("type")?.ToLowerInvariant() ?? "basic",
            Pattern = fields.Text("pattern") ?? "",
            ApplyFilter = fields.Flag("applyFilter") ?? false,
            ToLower = fields.Flag("toLower") ?? false,
            CardinalityThreshold = fields.Integer("cardinalityThreshold") ?? 0,
        };
}
