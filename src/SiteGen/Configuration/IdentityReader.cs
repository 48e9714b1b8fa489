using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>What the site is called, where it lives, in which language and time zone.</summary>
internal sealed class IdentityReader(MetaFields fields, ConfigReport report)
{
    public SiteConfig Read(SiteConfig config)
    {
        var inSubfolder = fields.Flag("defaultContentLanguageInSubdir");
        var language = fields.Text("defaultContentLanguage")?.ToLowerInvariant() ?? config.DefaultContentLanguage;
        return config with
        {
            Title = fields.Text("title") ?? config.Title,
            BaseUrl = BaseUrlReader.Read(fields, report) ?? config.BaseUrl,
            DefaultContentLanguage = language,
            HasDefaultLanguageInSubfolder = inSubfolder ?? config.HasDefaultLanguageInSubfolder,
            DisableDefaultLanguageRedirect = fields.Flag("disableDefaultLanguageRedirect") ?? config.DisableDefaultLanguageRedirect,
            DisabledLanguages = [.. fields.Texts("disableLanguages", config.DisabledLanguages)],
            LanguageCode = fields.Text("locale", "languageCode") ?? language,
            Copyright = fields.Text("copyright") ?? config.Copyright,
            TimeZone = ReadTimeZone() ?? config.TimeZone,
            HasCjkLanguage = fields.Flag("hasCJKLanguage") ?? config.HasCjkLanguage,
            Themes = [.. fields.Texts("theme", config.Themes).Where(theme => PathText.IsFit(theme, "theme", fields.LocationOf("theme"), report))],
            ThemePlace = fields.Has("theme") ? fields.LocationOf("theme") : config.ThemePlace,
        };
    }

    private TimeZoneInfo? ReadTimeZone()
    {
        if (fields.Text("timeZone") is not { Length: > 0 } name)
        {
            return null;
        }

        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            return zone;
        }

        var mistake = ConfigRules.UnknownTimeZone.At(fields.LocationOf("timeZone"), $"there is no time zone '{name}'");
        // Hugo knows it as the zone of the machine, on which no page should depend.
        const string Local = "the time zone 'Local' is another one on each machine; UTC is used";
        report.Add(name == "Local" ? mistake with { Severity = Severity.Warning, Message = Local } : mistake);
        return null;
    }
}
