using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>
/// Makes the site's configuration: files, then the environment, then the command line; a site without any has ours.
/// </summary>
public static class ConfigReader
{
    public static Outcome<SiteConfig> Read(ConfigRequest request)
    {
        var text = ConfigFiles.Read(request);
        var map = ConfigVariables.Over(text.Value.Map, request.Variables);
        var report = new ConfigReport(reportsUnknownKeys: !text.Value.IsHugo);
        var start = new SiteConfig
        {
            IsHugo = text.Value.IsHugo,
            Sources = text.Value.Sources,
            SourcesHash = text.Value.Hash,
            Environment = request.Environment,
        };
        var config = LanguageReader.Read(map, OverrideMap.Of(request.Overrides), start, report);
        return Outcome.Of(At(request.Overrides.Origin, config), [.. text.Diagnostics, .. report.Faults.Distinct()]);
    }

    private static SiteConfig At(string? origin, SiteConfig config) => origin is null ? config : config with
    {
        BaseUrl = origin + config.BasePath,
        Languages =
        [
            .. config.Languages.Select(language => language with
            {
                Config = language.Config with { BaseUrl = origin + language.Config.BasePath },
            }),
        ],
    };
}
