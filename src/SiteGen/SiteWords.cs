using SiteGen.Data;
using SiteGen.Files;

namespace SiteGen;

/// <summary>What templates read from data/ and i18n/, and the files of assets/ that links may name.</summary>
internal sealed record SiteWords(MetaValue.Map Data, MetaValue.Map Translations)
{
    public ImmutableArray<SourceFile> Assets { get; init; } = [];

    /// <summary>The phrases of the first of these languages that has a file; <c>en-GB</c> falls back to <c>en</c>.</summary>
    public MetaValue.Map TranslationsOf(params ReadOnlySpan<string> languages)
    {
        foreach (var language in languages)
        {
            if ((Translations[language] ?? Translations[language.Split('-', '_')[0]]) is MetaValue.Map phrases)
            {
                return phrases;
            }
        }

        return MetaValue.Map.None;
    }
}
