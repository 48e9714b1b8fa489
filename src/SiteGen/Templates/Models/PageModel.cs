using SiteGen.Content;
using SiteGen.Templates.Citing;

namespace SiteGen.Templates.Models;

/// <summary>A page as templates see it; one for each page, shared by all workers.</summary>
internal sealed class PageModel(Page page, PageComposer composer) : Model<PageModel>
{
    public Page Page => page;

    public Site Site => composer.Settings.Site;

    public PageComposer Composer => composer;

    public string Url => field ??= Site.Link(page.Url);

    public string Permalink => field ??= Site.AbsoluteLink(page.Url);

    public string Name => field ??= page.Kind switch
    {
        PageKind.Photos or PageKind.References or PageKind.Summits or PageKind.Decisions or PageKind.Archive or PageKind.Search
            => Composer.SiteOf(page).Phrases.Find(page.Kind.HugoName, null, static _ => null) ?? page.Title,
        PageKind.ReferenceKind => ReferenceKindModel.TitleOf(ReferenceIndex.KindOf(page), page.Title, Composer.SiteOf(page)),
        _ => PageName.Of(page),
    };

    public string LinkTitle => page.Kind.IsGathered ? Name : page.LinkTitle.Length > 0 ? page.LinkTitle : page.Title;

    protected override MemberTable<PageModel> Table => PageMembers.All;

    public static PageModel? Of(Page? page, PageComposer composer) => page is null ? null : composer.ModelOf(page);

    public PageModel? Of(Page? other) => Of(other, composer);

    public PageList ListOf(ImmutableArray<Page> pages) => new(pages, composer);

    public object TermsOf(string taxonomy)
    {
        var terms = ImmutableArray.CreateBuilder<object?>();
        foreach (var use in page.Terms)
        {
            if (string.Equals(use.Taxonomy, taxonomy, StringComparison.OrdinalIgnoreCase))
            {
                terms.Add(new TermModel(use.Name, Site.Pages[use.TermPage], composer));
            }
        }

        return terms.Count == 0 ? ValueList.Empty : new ValueList(terms.DrainToImmutable());
    }

    public NamedModel Terms()
        => new([.. page.Terms.Select(static use => use.Taxonomy).Distinct(StringComparer.OrdinalIgnoreCase)], TermsOf);

    /// <summary>Only pages that readers can open: others have no file behind their link.</summary>
    public PageList Translations(bool withItself)
    {
        var pages = withItself ? Site.AllTranslations(page) : Site.Translations(page);
        return ListOf([.. pages.Where(other => other.Build.Render == RenderMode.Always || other == page)]);
    }

    public ValueList Ancestors()
    {
        var ancestors = ImmutableArray.CreateBuilder<object?>();
        for (var parent = Site.Parent(page); parent is not null; parent = Site.Parent(parent))
        {
            ancestors.Add(composer.ModelOf(parent));
        }

        return new ValueList(ancestors.DrainToImmutable());
    }

    public static string? TextOrNull(string? text) => Filled(text);

    public override bool Equals(object? obj) => obj is PageModel other && ReferenceEquals(page, other.Page);

    public override int GetHashCode() => page.GetHashCode();
}
