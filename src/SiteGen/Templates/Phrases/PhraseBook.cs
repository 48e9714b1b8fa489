namespace SiteGen.Templates.Phrases;

/// <summary>
/// What a page's language says: its own phrases, else the theme's in that language, else those of the site's default language, else the
/// theme's in English.
/// </summary>
public sealed record PhraseBook(PhraseTable Own, PhraseTable Default)
{
    public static readonly PhraseBook None = new(PhraseTable.None, PhraseTable.None);

    /// <summary>What the built-in theme says in the language.</summary>
    internal PhraseTable BuiltIn { get; init; } = PhraseTable.None;

    /// <summary>A phrase that files in i18n/ hold, else the site's own words; those of the theme are for what it knows by the same words.</summary>
    internal string FindTitle(string key, string title) => Own.Find(key, null)
        ?? (BuiltInPhrases.Find(key, null) == title ? BuiltIn.Find(key, null) : null) ?? Default.Find(key, null) ?? title;

    /// <summary>Null when nobody knows the phrase.</summary>
    /// <param name="value">What the phrase is about: a number chooses its form.</param>
    internal string? Find(string key, object? value, Func<string, string?> valueOf)
    {
        long? count = value switch { int small => small, long number => number, _ => null };
        var text = Own.Find(key, count) ?? BuiltIn.Find(key, count) ?? Default.Find(key, count) ?? BuiltInPhrases.Find(key, count);
        return text is null ? null : PhraseText.Filled(text, valueOf);
    }
}
