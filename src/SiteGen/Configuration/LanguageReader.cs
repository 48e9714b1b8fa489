using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>
/// Reads the configuration once for each language, with its own keys over the site's; the default language's is the
/// site's.
/// </summary>
internal static class LanguageReader
{
    private static readonly string[] OwnKeys =
        ["weight", "label", "languageName", "direction", "languageDirection", "disabled"];

    public static SiteConfig Read(MetaValue.Map map, MetaValue.Map overrides, SiteConfig start, ConfigReport report)
    {
        var written = map["languages"] as MetaValue.Map ?? MetaValue.Map.None;
        var site = map with { Entries = [.. map.Entries.Where(static entry => !Is(entry.Key, "languages"))] };
        var root = SiteConfigReader.Read(MetaMerge.Over(site, overrides), start, report);
        if (written.Entries.IsEmpty)
        {
            return root;
        }

        // Where each language has a host of its own, links stay as they are.
        var isOneHost = !written.Entries.Any(static entry => entry.Value is MetaValue.Map own && own["baseURL"] is not null);
        var hooked = start with { Markup = start.Markup with { ResolvesLinks = isOneHost, ResolvesImages = isOneHost } };
        ImmutableArray<LanguageConfig> languages =
        [
            .. written.Entries
                .Where(static entry => entry.Value is MetaValue.Map)
                .Select(entry => ReadLanguage(entry.Key, (MetaValue.Map)entry.Value))
                .OrderBy(static language => language.Weight == 0 ? int.MaxValue : language.Weight)
                .ThenBy(static language => language.Key, StringComparer.Ordinal),
        ];
        if (languages.FirstOrDefault(language => Is(language.Key, root.DefaultContentLanguage)) is { } own)
        {
            return own.Config with { Languages = languages };
        }

        var message = $"the default language '{root.DefaultContentLanguage}' is not among the languages";
        report.Add(ConfigRules.UnknownDefaultLanguage.At(written.Location, message));
        return root with { Languages = languages };

        LanguageConfig ReadLanguage(string key, MetaValue.Map language)
        {
            var shared = language with { Entries = [.. language.Entries.Where(static entry => !IsOwn(entry.Key))] };
            var whole = MetaMerge.Over(MetaMerge.Over(site, MetaMerge.WithNewNames(shared)), overrides);
            var config = SiteConfigReader.Read(whole, hooked, report);
            return LanguageOf(key, language, config, report);
        }
    }

    private static LanguageConfig LanguageOf(string key, MetaValue.Map language, SiteConfig config, ConfigReport report)
    {
        var own = language with { Entries = [.. language.Entries.Where(static entry => IsOwn(entry.Key))] };
        var code = (language["locale"] ?? language["languageCode"])?.AsText ?? key;
        return report.Read(own, $"languages.{key}.", fields => new LanguageConfig(key.ToLowerInvariant())
        {
            Name = fields.Text("label", "languageName") ?? "",
            Direction = fields.Text("direction", "languageDirection") ?? "",
            Weight = fields.Integer("weight") ?? 0,
            IsDisabled = fields.Flag("disabled") ?? false,
            LanguageCode = code,
            Config = config with { LanguageCode = code },
            Written = language,
        });
    }

    private static bool IsOwn(string key) => OwnKeys.Contains(key, StringComparer.OrdinalIgnoreCase);

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
