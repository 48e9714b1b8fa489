using SiteGen.Content;
using SiteGen.Markdown;
using SiteGen.References;
using SiteGen.Running;

namespace SiteGen.Templates.Citing;

/// <summary>
/// All that the pages of a language refer to. That only their articles know, so that they are asked when lists are rendered: by then most
/// articles are made. The links themselves stay where they are, in the articles.
/// </summary>
internal sealed class ReferenceIndex
{
    /// <summary>So many entries stand on one page of a kind.</summary>
    public const int PageSize = 500;

    private readonly Site _site;
    private readonly IArticles _articles;
    private readonly Memo<string, ImmutableArray<CitedKind>> _byLanguage = new();

    public ReferenceIndex(Site site, IArticles articles, LinkRecognizer links)
    {
        (_site, _articles, Links) = (site, articles, links);
        Kinds = LinkKinds.Of(site.Config.References);
    }

    /// <summary>Knows what pages refer to.</summary>
    public LinkRecognizer Links { get; }

    /// <summary>All kinds that the site knows, in the order in which readers are shown them.</summary>
    public ImmutableArray<LinkKind> Kinds { get; }

    /// <summary>What a language refers to, kind by kind, each in the order of its page.</summary>
    public ImmutableArray<CitedKind> Of(LanguageSite language) => _byLanguage.GetOrMake(language.Code, _ => Find(Current(language)));

    /// <summary>The same of one kind; null when nothing is of it.</summary>
    public CitedKind? Of(LanguageSite language, string kind)
    {
        foreach (var cited in Of(language))
        {
            if (cited.Kind.Name == kind)
            {
                return cited;
            }
        }

        return null;
    }

    /// <summary>What one page refers to.</summary>
    public ImmutableArray<CitedKind> Of(Page page, Article facts) => PageReferences.Of(page, facts.References, Kinds);

    /// <summary>The page of a kind in a language; null when there is none.</summary>
    public static Page? PageOf(LanguageSite language, string kind)
        => language.Find($"/references/{kind}") is { Build.Render: RenderMode.Always } page ? page : null;

    /// <summary>The kind that a page shows: the last part of its path.</summary>
    public static string KindOf(Page page) => page.Path[(page.Path.LastIndexOf('/') + 1)..];

    /// <summary>Whether what a page refers to is listed: pages that no list shows stay out of this one too.</summary>
    public static bool Counts(Page page)
        => page is { Source: not null, Build: { Render: RenderMode.Always, List: ListingMode.Always } };

    // A plan may have been made when pages had other titles.
    private LanguageSite Current(LanguageSite language) => _site.Language(language.Code) ?? _site.MainLanguage;

    private ImmutableArray<CitedKind> Find(LanguageSite language)
    {
        var places = new Dictionary<(string Kind, string Identity), List<PageCitation>>();
        var citing = language.Pages.Where(page => Counts(page) && !_articles.Facts(page).References.IsEmpty);
        foreach (var page in citing.OrderByDescending(static page => page.Date ?? DateTimeOffset.MinValue))
        {
            foreach (var citation in _articles.Facts(page).References)
            {
                Add(places, page, citation);
            }
        }

        return
        [
            .. PageReferences.ByKind([.. places.Values.Select(Cited)], Kinds)
                .Select(static cited => cited with { Items = ReferenceOrder.Sort(cited.Items) }),
        ];
    }

    private static void Add(Dictionary<(string Kind, string Identity), List<PageCitation>> places, Page page, Citation citation)
    {
        var key = (citation.Reference.Kind.Name, citation.Reference.Identity);
        if (!places.TryGetValue(key, out var known))
        {
            places.Add(key, known = new(1));
        }

        if (known.Count == 0 || known[^1].Page != page)
        {
            known.Add(new(page, citation));
        }
        else if (known[^1].First.Reference is { Project: "" } first && citation.Reference.Project is { Length: > 0 } project)
        {
            known[^1] = new(page, known[^1].First with { Reference = first with { Project = project } });
        }
    }

    private static CitedReference Cited(List<PageCitation> by)
    {
        var shortest = by[0].First.Reference;
        var project = "";
        foreach (var place in by)
        {
            // Short addresses of changes do not say it.
            project = project.Length > 0 ? project : place.First.Reference.Project;
            shortest = place.First.Reference.Url.Length < shortest.Url.Length ? place.First.Reference : shortest;
        }

        var cited = new CitedReference([.. by]) { Reference = shortest with { Project = project } };
        return cited with { Heading = ReferenceOrder.HeadingOf(cited) };
    }
}
