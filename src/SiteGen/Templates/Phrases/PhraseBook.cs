namespace SiteGen.Templates.Phrases;

/// <summary>What a page's language says: its own phrases, else those of the site's default language, else the built-in ones.</summary>
public sealed record PhraseBook(PhraseTable Own, PhraseTable Default)
{
    public static readonly PhraseBook None = new(PhraseTable.None, PhraseTable.None);

    /// <summary>A phrase that the site's own files hold; null when they do not.</summary>
    internal string? FindWritten(string key) => Own.Find(key, null) ?? Default.Find(key, null);

    /// <summary>Null when nobody knows the phrase.</summary>
    /// <param name="value">What the phrase is about: a number chooses its form.</param>
    internal string? Find(string key, object? value, Func<string, string?> valueOf)
    {
        long? count = value switch { int small => small, long number => number, _ => null };
        var text = Own.Find(key, count) ?? Default.Find(key, count) ?? BuiltInPhrases.Find(key, count);
        return text is null ? null : PhraseText.Filled(text, valueOf);
    }
}
