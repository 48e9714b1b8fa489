using System.Collections.Frozen;
using SiteGen.Data;
using SiteGen.References;

namespace SiteGen.Templates.Phrases;

/// <summary>The phrases of the built-in theme, <c>themes/summit/i18n/</c>: what no file of a site says.</summary>
internal static class BuiltInPhrases
{
    /// <summary>What the titles of kinds of references go by, before the kind's name.</summary>
    public const string KindPrefix = "references_";

    private const string English = "en";

    // A site of one language reads one file.
    private static readonly FrozenDictionary<string, Lazy<PhraseTable>> Tables = BuiltInTheme.Usual.Phrases().ToFrozenDictionary(
        static file => file.Locale, static file => new Lazy<PhraseTable>(() => TableOf(file.Locale, file.Yaml())), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Kinds = LinkKinds.First.Concat(LinkKinds.Others)
        .ToFrozenDictionary(static kind => $"{KindPrefix}{kind.Name}", static kind => kind.Title, StringComparer.Ordinal);

    /// <summary>The languages that have a file.</summary>
    public static IEnumerable<string> Locales => Tables.Keys.Order(StringComparer.Ordinal);

    /// <summary>All that the English file says, and the titles of kinds, in the alphabet's order; for the guide.</summary>
    public static IEnumerable<KeyValuePair<string, MetaValue>> All => EntriesOf(English)
        .Concat(Kinds.Select(static kind => KeyValuePair.Create(kind.Key, (MetaValue)new MetaValue.Text(kind.Value, new("")))))
        .OrderBy(static phrase => phrase.Key, StringComparer.Ordinal);

    /// <summary>The theme's phrases in that language (<c>pl-PL</c>: those of <c>pl</c>); none where it has no such file.</summary>
    public static PhraseTable Of(string locale)
        => (Tables.GetValueOrDefault(PhraseFolder.NameOf(locale)) ?? Tables.GetValueOrDefault(locale.Split('-', '_')[0].ToLowerInvariant()))
            ?.Value ?? PhraseTable.None;

    /// <summary>In English; null when the theme has no such phrase.</summary>
    public static string? Find(string key, long? count) => Tables[English].Value.Find(key, count) ?? Kinds.GetValueOrDefault(key);

    internal static IEnumerable<KeyValuePair<string, MetaValue>> EntriesOf(string locale)
        => Read(locale, BuiltInTheme.Usual.Phrases().First(file => file.Locale == locale).Yaml()).Entries
            .Select(static entry => KeyValuePair.Create(entry.Key, entry.Value));

    // Pages ask often, and the list is long.
    private static PhraseTable TableOf(string locale, string yaml)
    {
        var phrases = Read(locale, yaml).Entries.ToFrozenDictionary(
            static entry => entry.Key, static entry => entry.Value, StringComparer.OrdinalIgnoreCase);
        return new(key => phrases.GetValueOrDefault(key), locale);
    }

    private static MetaValue.Map Read(string locale, string yaml)
        => MetaReader.Read(MetaFormat.Yaml, yaml, new($"summit/i18n/{locale}.yaml", 1, 1)).Value;
}
