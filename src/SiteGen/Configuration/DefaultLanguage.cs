using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Decides which language a site's addresses begin with: the one it names, else the first by weight.</summary>
internal sealed class DefaultLanguage(
    SiteConfig root, ImmutableArray<LanguageConfig> languages, bool isChosen, ConfigReport report)
{
    /// <summary>The site's configuration: that of its default language.</summary>
    public SiteConfig Choose(MetaValue.Map written, MetaValue? disabled)
    {
        var own = languages.FirstOrDefault(language => language.Key == root.DefaultContentLanguage);
        if (own is null && !isChosen)
        {
            own = languages.FirstOrDefault(static language => !language.IsDisabled) ?? languages[0];
            languages = [.. languages.Select(language => language with { Config = WithDefault(language.Config, own.Key) })];
            own = languages.First(language => language.Key == own.Key);
        }

        if (own is null)
        {
            var message = $"the default language '{root.DefaultContentLanguage}' is not among the languages";
            report.Add(ConfigRules.UnknownDefaultLanguage.At(written.Location, message));
            return root with { Languages = languages };
        }

        if (own.IsDisabled)
        {
            report.Add(ConfigRules.DefaultLanguageOff.At(
                (own.Written["disabled"] ?? disabled ?? written).Location, $"the default language '{own.Key}' is disabled"));
        }

        return WithLocale(own).Config with { Languages = [.. languages.Select(language => language.Key == own.Key ? WithLocale(own) : language)] };
    }

    // The site's own locale is that of its default language, unless that one says another.
    private LanguageConfig WithLocale(LanguageConfig own)
        => root.LanguageCode == root.DefaultContentLanguage || (own.Written["locale"] ?? own.Written["languageCode"]) is not null
            ? own
            : own with { LanguageCode = root.LanguageCode, Config = own.Config with { LanguageCode = root.LanguageCode } };

    private static SiteConfig WithDefault(SiteConfig config, string key) => config with { DefaultContentLanguage = key };
}
