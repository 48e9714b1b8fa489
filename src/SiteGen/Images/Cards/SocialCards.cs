using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Running;

namespace SiteGen.Images.Cards;

/// <summary>Decides which pages have a social card, and what it looks like; nothing is drawn here.</summary>
public sealed class SocialCards
{
    private const string Folder = "cards/";
    private const string BuiltInFont = "Inter-SemiBold.ttf";

    private readonly Slots<CardStyle> _style = new(1);
    private readonly CardColours _colours;
    private readonly ImmutableArray<CardFont> _own;

    private SocialCards(CardColours colours, ImmutableArray<CardFont> own) => (_colours, _own) = (colours, own);

    // The built-in font comes last, for letters that the site's own lack. It is read when the first page asks: many sites have no cards.
    private CardStyle Style => _style.GetOrMake(0, _ => new(_colours, [.. _own, .. ReadFont(FontHome.FullPathOf(BuiltInFont))]));

    /// <summary>What the site and its theme say of them; null when there are none: <c>socialCards: false</c>, or no address to share.</summary>
    public static Outcome<SocialCards?> Read(Site site, ImmutableArray<SourceFile> assets)
    {
        if (!site.Config.HasSocialCards || !site.Config.Enrichments || site.Config.Origin.Length == 0)
        {
            return Outcome.Of<SocialCards?>(null);
        }

        SourceFile[] files = [.. assets.Where(static file => file.Inside.StartsWith(Folder, StringComparison.Ordinal)).DistinctBy(static file => file.Inside)];
        var colours = files.FirstOrDefault(static file => file.Inside == $"{Folder}colours.yaml") is { } said
            ? new CardColourReader(said).Read()
            : Outcome.Of(new CardColours());
        ImmutableArray<(SourceFile File, CardFont? Font)> fonts =
        [
            .. files.Where(static file => file.Path.Extension is ".ttf" or ".otf" or ".ttc" or ".woff" or ".woff2")
                .OrderBy(static file => file.Inside, StringComparer.Ordinal)
                .Select(static file => (file, ReadFont(file.FullPath).FirstOrDefault())),
        ];
        IEnumerable<Diagnostic> unread = fonts.Where(static font => font.Font is null)
            .Select(static font => CardRules.BadFont.At(new(font.File.Path.Value), "the font cannot be read"));
        ImmutableArray<CardFont> own = [.. fonts.Select(static font => font.Font).OfType<CardFont>()];
        return own.IsEmpty && !File.Exists(FontHome.FullPathOf(BuiltInFont))
            ? Outcome.Of<SocialCards?>(null, [CardRules.NoFont.At(new(""), "social cards cannot be drawn: the program has lost its font")])
            : Outcome.Of<SocialCards?>(new(colours.Value, own), [.. colours.Diagnostics, .. unread]);
    }

    /// <summary>The card of a page; null when it wants none, or when no font has the letters of its title.</summary>
    public SocialCard? For(Page page, CardText text)
    {
        if (page.Kind is PageKind.NotFound or PageKind.Pad || !page.Outputs.Contains("html") || page.Params["socialCards"] is MetaValue.Flag { Value: false })
        {
            return null;
        }

        var fonts = Style.Fonts;
        var name = CardLetters.Fit(text.SiteName, fonts) ?? "";
        var title = CardLetters.Fit(text.Title, fonts);
        title = title is { Length: 0 } ? name : title;
        return string.IsNullOrEmpty(title)
            ? null
            : SocialCard.Of(new(title, CardLetters.Fit(text.Date, fonts) ?? IsoDay(page), title == name ? "" : name, text.Locale), Style);
    }

    // As in Chinese, where not only months have letters of their own.
    private static string IsoDay(Page page) => page.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<CardFont> ReadFont(string path)
    {
        try
        {
            return FontReader.Read(path, File.ReadAllBytes(path)) is { } font ? [font] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
