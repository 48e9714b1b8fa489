using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads <c>recaps</c>; <c>recaps: false</c> switches all of it off.</summary>
internal static class RecapsReader
{
    public static RecapsConfig Read(MetaFields fields, RecapsConfig defaults, ConfigReport report)
        => fields.Value("recaps") is MetaValue.Flag { Value: var isOn }
            ? new() { HasSummits = isOn, HasDecisions = isOn, HasArchive = isOn, HasOutcomes = isOn }
            : report.Read(fields, "recaps", map => new RecapsConfig
            {
                HasSummits = map.Flag("summits") ?? defaults.HasSummits,
                HasDecisions = map.Flag("decisions") ?? defaults.HasDecisions,
                HasArchive = map.Flag("archive") ?? defaults.HasArchive,
                HasOutcomes = map.Flag("outcomes") ?? defaults.HasOutcomes,
            });
}
