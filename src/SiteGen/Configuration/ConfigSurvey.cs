using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>A configuration as somebody sees it who moves here: what is written, and which keys nobody reads.</summary>
/// <param name="Unread">Each key without effect, with its place.</param>
public sealed record ConfigSurvey(MetaValue.Map Written, ImmutableArray<Diagnostic> Unread)
{
    public static ConfigSurvey Of(ConfigRequest request)
    {
        var text = ConfigFiles.Read(request).Value;
        var report = new ConfigReport(reportsUnknownKeys: true);
        LanguageReader.Read(text.Map, MetaValue.Map.None, new SiteConfig { IsHugo = text.IsHugo }, report);
        return new(text.Map, [.. report.Faults
            .Where(static fault => fault.Rule == ConfigRules.UnknownKey || fault.Rule == ConfigRules.NoEffectYet)
            .DistinctBy(static fault => fault.Location)
            .Order()]);
    }
}
