using System.Runtime.CompilerServices;
using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>All pages of a site and how they belong together; immutable, shared by all renderers.</summary>
/// <remarks>Relations are tables indexed by <see cref="Page.Index"/>, so that a page itself never has to be completed later.</remarks>
public sealed record Site
{
    /// <summary>The same object for all versions of a site that have the same pages at the same addresses, in the same order.</summary>
    internal object Identity { get; private init; } = new();

    /// <summary>Bodies that were written after the site was put together, in a preview.</summary>
    internal ImmutableDictionary<Page, ContentFile> Written { get; init; } = ImmutableDictionary<Page, ContentFile>.Empty;

    public required SiteConfig Config { get; init; }

    /// <summary>Every page of every kind; a page's index is its place here.</summary>
    public required ImmutableArray<Page> Pages { get; init; }

    /// <summary>Pages within bundles; their indices go on where those of <see cref="Pages"/> end.</summary>
    public ImmutableArray<Page> InnerPages { get; init; } = [];

    /// <summary>Copies of pads, which no list, menu, feed or map shows; their indices go on where those of <see cref="InnerPages"/> end.</summary>
    public ImmutableArray<Page> PadPages { get; internal init; } = [];

    /// <summary>How many indices there are.</summary>
    public int PageCount => Pages.Length + InnerPages.Length + PadPages.Length;

    public required Page Home { get; init; }

    /// <summary>Regular pages in default order (HUGO_COMPAT §7).</summary>
    public required ImmutableArray<Page> RegularPages { get; init; }

    /// <summary>Menus by name; entries in menu order.</summary>
    public required ImmutableDictionary<string, ImmutableArray<MenuItem>> Menus { get; init; }

    /// <summary>Time of the build: the only clock that templates and rules may see.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The latest <see cref="Page.Lastmod"/> of all pages; null when no page has a date.</summary>
    public DateTimeOffset? Lastmod { get; init; }

    /// <summary>Every language of the site, by weight; the first is not always the default one.</summary>
    public ImmutableArray<LanguageSite> Languages { get; init; } = [];

    /// <summary>Pages that this build leaves out, in path order; they have addresses but no place in <see cref="Pages"/>.</summary>
    public ImmutableArray<HiddenPage> HiddenPages { get; init; } = [];

    /// <summary>The sections that a blog's front page is about: <c>mainSections</c>, or the one with the most pages.</summary>
    public ImmutableArray<string> MainSections { get; init; } = [];

    internal ImmutableArray<PageRelations> Relations { get; init; } = [];

    /// <summary>By <see cref="Page.Index"/>: the page in all its languages; empty for a site without translations.</summary>
    internal ImmutableArray<ImmutableArray<Page>> TranslationGroups { get; init; } = [];

    /// <summary>Pages by logical path (<see cref="Page.Path"/>), lower-case; for <c>ref</c>, menus and templates.</summary>
    internal IReadOnlyDictionary<string, Page> ByPath { get; init; } = ImmutableDictionary<string, Page>.Empty;

    /// <summary>The page with that index, be it one of <see cref="Pages"/>, of <see cref="InnerPages"/> or of <see cref="PadPages"/>.</summary>
    public Page At(int index) => index < Pages.Length ? Pages[index]
        : index - Pages.Length is var inner && inner < InnerPages.Length ? InnerPages[inner]
        : PadPages[inner - InnerPages.Length];

    /// <summary>The same site with copies of pads, numbered from <see cref="PageCount"/> on.</summary>
    public Site WithPads(ImmutableArray<Page> pads) => this with { PadPages = pads };

    /// <summary>The same site after bodies were written anew; everything else that it knows of these pages holds.</summary>
    internal Site WithBodies(ImmutableDictionary<Page, ContentFile> written) => this with { Written = Written.SetItems(written) };

    /// <summary>The pages whose bodies are others than in another version of the same site.</summary>
    internal IEnumerable<Page> WrittenSince(Site before)
    {
        if (Pages == before.Pages && InnerPages == before.InnerPages)
        {
            foreach (var page in Written.Keys.Union(before.Written.Keys).Where(page => !ReferenceEquals(BodyOf(page), before.BodyOf(page))))
            {
                yield return page;
            }

            yield break;
        }

        for (var index = 0; index < Pages.Length + InnerPages.Length; index++)
        {
            if (!ReferenceEquals(BodyOf(At(index)), before.BodyOf(before.At(index))))
            {
                yield return At(index);
            }
        }
    }

    /// <summary>A page as this site knows it, which another version of the same site may know a little differently.</summary>
    public Page Current(Page page) => At(page.Index);

    /// <summary>The file that a page's body is read from; null for pages without one.</summary>
    public ContentFile? BodyOf(Page page) => Written.IsEmpty ? page.Source : Written.GetValueOrDefault(page) ?? page.Source;

    /// <summary>The pages whose bodies are read from that file; one of an older site is none's.</summary>
    internal List<Page> PagesOf(ContentFile file)
    {
        List<Page> pages = [];
        for (var index = 0; index < Pages.Length + InnerPages.Length; index++)
        {
            if (ReferenceEquals(At(index).Source, file) && ReferenceEquals(BodyOf(At(index)), file))
            {
                pages.Add(At(index));
            }
        }

        pages.AddRange(Written.Where(pair => ReferenceEquals(pair.Value, file)).Select(static pair => pair.Key).Except(pages));
        return pages;
    }

    /// <summary>Pages and sections directly below a list page, in its order; for a term its pages, for a taxonomy its terms.</summary>
    public ImmutableArray<Page> Children(Page page) => RelationsOf(page).Children;

    /// <summary>Only the regular pages among <see cref="Children"/>: what a list shows and paginates.</summary>
    public ImmutableArray<Page> RegularChildren(Page page) => RelationsOf(page).RegularChildren;

    /// <summary>The section a page belongs to; null for the home page.</summary>
    public Page? Parent(Page page) => RelationsOf(page).Parent;

    /// <summary>The neighbour before it in default order, that is usually the newer one; Hugo's <c>.Next</c>.</summary>
    public Page? Next(Page page) => RelationsOf(page).Next;

    public Page? Previous(Page page) => RelationsOf(page).Previous;

    public Page? NextInSection(Page page) => RelationsOf(page).NextInSection;

    public Page? PreviousInSection(Page page) => RelationsOf(page).PreviousInSection;

    /// <summary>The page with that logical path in the default language, any case; null when there is none.</summary>
    public Page? Find(string path) => ByPath.GetValueOrDefault(ContentName.Normalise($"/{path.Trim('/')}"));

    /// <summary>The page in all its languages, itself too, in their order; only itself when it is not translated.</summary>
    public ImmutableArray<Page> AllTranslations(Page page) => GroupOf(page) is { IsEmpty: false } group ? group : [page];

    /// <summary>The page in its other languages, in their order: Hugo's <c>.Translations</c>.</summary>
    public ImmutableArray<Page> Translations(Page page)
        => GroupOf(page) is { IsEmpty: false } group ? [.. group.Where(other => !ReferenceEquals(other, page))] : [];

    /// <summary>Whether there is a page that says the same in another language.</summary>
    public bool IsTranslated(Page page) => !GroupOf(page).IsEmpty;

    /// <summary>Link from the host's root, base path included, percent-encoded: Hugo's <c>RelPermalink</c>.</summary>
    public string Link(UrlPath url) => LinkIn(Config.LinkPath, url);

    /// <summary>Link with scheme and host: Hugo's <c>Permalink</c>; without a base URL the same as <see cref="Link"/>.</summary>
    public string AbsoluteLink(UrlPath url) => Config.Origin + LinkIn(Config.BasePath, url);

    private static string LinkIn(string basePath, UrlPath url) => basePath.Length <= 1 ? url.Encoded : basePath.TrimEnd('/') + url.Encoded;

    /// <summary>The part of the site that a page's language makes up.</summary>
    public LanguageSite LanguageOf(Page page) => Language(page.Language) ?? MainLanguage;

    /// <summary>The language with that code; null when the site does not have it.</summary>
    public LanguageSite? Language(string code)
    {
        foreach (var language in Languages)
        {
            if (language.Code == code)
            {
                return language;
            }
        }

        return null;
    }

    /// <summary>The parts that the site consists of; a site without languages is one part.</summary>
    public ImmutableArray<LanguageSite> LanguageParts => Languages.IsEmpty ? [MainLanguage] : Languages;

    /// <summary>The part of the site that is in its default language.</summary>
    public LanguageSite MainLanguage
        => field is { } known && known.Pages == Pages ? known : field = Language(Config.DefaultContentLanguage) ?? Languages.FirstOrDefault() ?? Whole;

    // Two sites are the same site only if they are one object.
    public bool Equals(Site? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    private PageRelations RelationsOf(Page page) => page.Index < 0 || page.Index >= Relations.Length ? PageRelations.None : Relations[page.Index];

    private ImmutableArray<Page> GroupOf(Page page) => page.Index < 0 || page.Index >= TranslationGroups.Length ? [] : TranslationGroups[page.Index];

    private LanguageSite Whole => new()
    {
        Code = Config.DefaultContentLanguage,
        Config = Config,
        Pages = Pages,
        Home = Home,
        RegularPages = RegularPages,
        Menus = Menus,
        MainSections = MainSections,
        Lastmod = Lastmod,
        ByPath = ByPath,
    };
}
