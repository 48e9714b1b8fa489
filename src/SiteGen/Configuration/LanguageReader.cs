using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>
/// Reads the configuration once for each language, with its own keys over the site's; the default language's is the
/// site's.
/// </summary>
internal static class LanguageReader
{
    private static readonly string[] OwnKeys =
        ["weight", "label", "languageName", "direction", "languageDirection", "disabled"];

    // Hugo takes these from the site alone, whatever a language says of them.
    private static readonly string[] SiteKeys =
        ["languages", "disableLanguages", "defaultContentLanguage", "defaultContentLanguageInSubdir", "uglyURLs", "baseURL"];

    public static SiteConfig Read(MetaValue.Map map, MetaValue.Map overrides, SiteConfig start, ConfigReport report)
    {
        var written = WithCodes(map["languages"] as MetaValue.Map ?? MetaValue.Map.None, report);
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
                .Select(entry => ReadLanguage(entry.Key, MapOf(entry, report)))
                .OrderBy(static language => language.Weight == 0 ? int.MaxValue : language.Weight)
                .ThenBy(static language => language.Key, StringComparer.Ordinal),
        ];
        WarnOfUnknown(map, root.DisabledLanguages, languages, report);
        var isChosen = map["defaultContentLanguage"] is not null || overrides["defaultContentLanguage"] is not null;
        var chosen = new DefaultLanguage(root, languages, isChosen, report).Choose(written, map["disableLanguages"]);
        return chosen with { Folders = chosen.Folders with { SharedContent = root.Folders.Content } };

        LanguageConfig ReadLanguage(string key, MetaValue.Map language)
        {
            var shared = language with { Entries = [.. language.Entries.Where(static entry => !IsIn(OwnKeys, entry) && !IsIn(SiteKeys, entry))] };
            var whole = MetaMerge.Over(MetaMerge.Replace(site, MetaMerge.WithNewNames(shared), "params"), overrides);
            var config = SiteConfigReader.Read(whole, hooked, report);
            return LanguageOf(key, language, config, report);
        }
    }

    // A code becomes a folder's name.
    private static MetaValue.Map WithCodes(MetaValue.Map written, ConfigReport report)
    {
        foreach (var entry in written.Entries.Where(static entry => !IsCode(entry.Key)))
        {
            report.Add(ConfigRules.BadLanguageCode.At(entry.KeyLocation, $"'{entry.Key}' is no code of a language"));
        }

        return written with { Entries = [.. written.Entries.Where(static entry => IsCode(entry.Key))] };
    }

    private static bool IsCode(string key) => key.Length > 0 && char.IsLetterOrDigit(key[0])
        && key.All(static letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.');

    // Hugo compares as written, and its codes are lower-case: 'DE' disables nothing there either.
    private static void WarnOfUnknown(
        MetaValue.Map map, ImmutableArray<string> disabled, ImmutableArray<LanguageConfig> languages, ConfigReport report)
    {
        foreach (var code in disabled.Where(code => languages.All(language => language.Key != code)))
        {
            var place = new MetaFields(map, ConfigRules.WrongType).LocationOf("disableLanguages", code);
            var hint = Suggestion.Hint(code, languages.Select(static language => language.Key), ConfigRules.UnknownChoice.Hint);
            report.Add(ConfigRules.UnknownChoice.At(place, $"'disableLanguages' names no language with '{code}'", hint));
        }
    }

    // A language needs no settings of its own.
    private static MetaValue.Map MapOf(MetaEntry entry, ConfigReport report)
    {
        if (entry.Value is not (MetaValue.Map or MetaValue.Empty))
        {
            report.Add(ConfigRules.WrongType.At(entry.Value.Location, $"'languages.{entry.Key}' takes a map, not {entry.Value.Kind}"));
        }

        return entry.Value as MetaValue.Map ?? new([], entry.Value.Location);
    }

    private static LanguageConfig LanguageOf(string key, MetaValue.Map language, SiteConfig config, ConfigReport report)
    {
        if (language["baseURL"] is { } host)
        {
            report.Add(ConfigRules.HostOfLanguage.At(
                host.Location, $"the language '{key}' has a baseURL of its own, which has no effect: its pages stay below the site's"));
        }

        var code = key.ToLowerInvariant();
        var own = language with { Entries = [.. language.Entries.Where(static entry => IsIn(OwnKeys, entry))] };
        var locale = (language["locale"] ?? language["languageCode"])?.AsText ?? code;
        return report.Read(own, $"languages.{key}.", fields => new LanguageConfig(code)
        {
            Name = fields.Text("label", "languageName") ?? "",
            Direction = fields.Text("direction", "languageDirection") ?? "",
            Weight = fields.Integer("weight") ?? 0,
            IsDisabled = (fields.Flag("disabled") ?? false) || config.DisabledLanguages.Contains(code),
            LanguageCode = locale,
            Config = config with { LanguageCode = locale },
            Written = language,
        });
    }

    private static bool IsIn(string[] keys, MetaEntry entry) => keys.Contains(entry.Key, StringComparer.OrdinalIgnoreCase);

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
