using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Files;
using SiteGen.Images.Cards;
using SiteGen.Images.Notes;
using SiteGen.Pads;
using SiteGen.Templates.Assets;
using SiteGen.Templates.Phrases;

namespace SiteGen;

/// <summary>What templates read from data/ and i18n/, and the files that links and pictures may name.</summary>
/// <param name="Phrases">The phrases of each language, by locale or key in lower case.</param>
internal sealed record SiteWords(MetaValue.Map Data, ImmutableDictionary<string, MetaValue.Map> Phrases)
{
    /// <summary>The files of assets/, as templates use them.</summary>
    public AssetShelf Shelf { get; init; } = AssetShelf.None;

    public SocialCards? Cards { get; init; }

    /// <summary>The copies of pads among the site's pages.</summary>
    public PadPages Pads { get; init; } = PadPages.None;

    public SourceTree Tree { get; init; } = new();

    /// <summary>What is said about photos beside them.</summary>
    public PhotoNotes Notes { get; init; } = PhotoNotes.None;

    public ImmutableArray<SourceFile> Assets => Tree.Assets;

    /// <summary>Whether templates and bodies find the same here; what bodies themselves say does not count.</summary>
    public bool IsSame(SiteWords other)
        => ReferenceEquals(Data, other.Data) && ReferenceEquals(Phrases, other.Phrases) && Cards == other.Cards && Pads == other.Pads && Notes == other.Notes
            && new SharedFiles(Tree.Static) == new SharedFiles(other.Tree.Static)
            && new SharedFiles(Tree.Assets) == new SharedFiles(other.Tree.Assets);

    /// <summary>What pages in a language say: its own phrases, then those of the default language, as in Hugo.</summary>
    public PhraseBook BookOf(LanguageSite language, LanguageSite main)
        => new(TableOf(language), TableOf(main)) { BuiltIn = BuiltInPhrases.Of(language.Config.LanguageCode) };

    // Hugo stops after locale and key; a reader of fr-CA is served better by French than by the default language.
    private PhraseTable TableOf(LanguageSite language)
    {
        foreach (var name in (ReadOnlySpan<string>)[language.Config.LanguageCode, language.Code, language.Config.LanguageCode.Split('-', '_')[0]])
        {
            if (Phrases.TryGetValue(PhraseFolder.NameOf(name), out var phrases))
            {
                return new(phrases, language.Config.LanguageCode);
            }
        }

        return PhraseTable.None;
    }
}
