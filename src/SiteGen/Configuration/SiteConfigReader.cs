using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>
/// Understands the keys of one configuration map, group by group; what is not said keeps its default.
/// </summary>
internal static class SiteConfigReader
{
    public static SiteConfig Read(MetaValue.Map map, SiteConfig start, ConfigReport report)
        => report.Read(map, "", fields => Read(fields, WithDefaults(start), report));

    /// <summary>Where Hugo's defaults and ours differ.</summary>
    private static SiteConfig WithDefaults(SiteConfig start) => start.IsHugo
        ? start with { FeedLimit = -1, HasSocialCards = false, Markup = start.Markup with { Alerts = false } }
        : start with { EnableRobotsTxt = true };

    private static SiteConfig Read(MetaFields fields, SiteConfig config, ConfigReport report)
    {
        config = new IdentityReader(fields, report).Read(config);
        config = new UrlReader(fields, report).Read(config);
        config = new ListReader(fields, report).Read(config);
        config = new BuildReader(fields, report).Read(config);
        ForeignKeys.Read(fields, report);
        config = ModuleReader.Read(fields, config, report);
        return config with
        {
            Folders = FolderReader.Read(fields, config.Folders, report),
            FrontMatterDates = FrontMatterDateReader.Read(fields, config.FrontMatterDates, report),
            Images = ImagesReader.Read(fields, config, report),
            Markup = MarkupReader.Read(fields, config, report),
            Galleries = GalleriesReader.Read(fields, config.Galleries, report),
            References = ReferencesReader.Read(fields, config.References, report),
            Recaps = RecapsReader.Read(fields, config.Recaps, report),
            Server = ServerReader.Read(fields, report),
            Deploy = DeployReader.Read(fields, config.Deploy, report),
            ContentSecurity = SecurityReader.Read(fields, config.ContentSecurity, report),
            Check = CheckReader.Read(fields, config.Check, report),
            Privacy = PrivacyReader.Read(fields, config.Privacy, report),
            Params = fields.Map("params") ?? config.Params,
            Cascade = fields.Value("cascade"),
        };
    }
}
