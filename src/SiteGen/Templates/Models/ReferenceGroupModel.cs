using SiteGen.Content;
using SiteGen.References;
using SiteGen.Templates.Citing;

namespace SiteGen.Templates.Models;

/// <summary>References that have something in common: their kind, and on the page of a kind a summit, a year or a project.</summary>
internal sealed class ReferenceGroupModel(LinkKind kind, ImmutableArray<CitedReference> items, PageComposer composer) : Model<ReferenceGroupModel>
{
    /// <summary>So many show what is going on without a list of their own.</summary>
    private const int Few = 5;

    public static readonly MemberTable<ReferenceGroupModel> Members = new("reference group", "References that have something in common.",
    [
        new("kind", "The reference kind of all of them.", static (group, context) => new ReferenceKindModel(group.Kind, context.Worker.Site)),
        new("title", "The kind's title; in `paginator.references` the summit, year or project, or nothing.", static (group, context) => group.TitleFor(context.Worker.Site)),
        new("items", "List of reference models.", static (group, _) => ReferenceModel.Of(group.Items, group.Composer)),
        new("newest", "The five of them that were referred to for the first time last.", static (group, _) => ReferenceModel.Of(group.Newest, group.Composer)),
        new("count", "How many there are.", static (group, _) => group.Items.Length),
        new("url", "Link of the page with all references of this kind; nothing when these are not on it.", static (group, context) => group.UrlIn(context.Worker.Site)),
    ]);

    public LinkKind Kind => kind;

    public ImmutableArray<CitedReference> Items => items;

    public PageComposer Composer => composer;

    /// <summary>What they have in common besides their kind; null where the kind is all.</summary>
    public string? Heading { get; init; }

    /// <summary>They are on the page of their kind.</summary>
    public bool IsListed { get; init; } = true;

    protected override MemberTable<ReferenceGroupModel> Table => Members;

    private ImmutableArray<CitedReference> Newest => [.. items.OrderByDescending(static cited => cited.Since ?? DateTimeOffset.MinValue).Take(Few)];

    /// <summary>What a page refers to, kind by kind.</summary>
    public static ValueList Of(PageModel page, PageContext context)
    {
        var facts = context.Worker.FactsOf(page.Page);
        var isListed = ReferenceIndex.Counts(page.Page);
        return new([
            .. page.Composer.References.Of(page.Page, facts)
                .Select(cited => new ReferenceGroupModel(cited.Kind, cited.Items, page.Composer) { IsListed = isListed }),
        ]);
    }

    /// <summary>What the whole language refers to, kind by kind.</summary>
    public static ValueList Of(SiteModel site, PageContext context)
        => context.Worker.Bodies is null
            ? ValueList.Empty
            : new([
                .. site.Composer.References.Of(site.Language)
                    .Select(cited => new ReferenceGroupModel(cited.Kind, cited.Items, site.Composer)),
            ]);

    /// <summary>What stands on one page of a kind, under the headings of that page.</summary>
    public static ValueList Of(Page page, Paginator paginator, PageComposer composer)
    {
        if (page.Kind != PageKind.ReferenceKind
            || composer.References.Of(composer.SiteOf(page).Language, ReferenceIndex.KindOf(page)) is not { } cited)
        {
            return ValueList.Empty;
        }

        var start = (paginator.Number - 1) * ReferenceIndex.PageSize;
        // The last page takes what the templates of shortcodes made beyond all that could be foreseen.
        var items = paginator.Number == paginator.Total ? cited.Items[start..] : cited.Items.Slice(start, ReferenceIndex.PageSize);
        return new([
            .. items.GroupBy(static item => item.Heading, StringComparer.Ordinal)
                .Select(group => new ReferenceGroupModel(cited.Kind, [.. group], composer) { Heading = group.Key }),
        ]);
    }

    private string? TitleFor(SiteModel site) => Heading is null ? ReferenceKindModel.TitleOf(kind.Name, kind.Title, site) : Filled(Heading);

    private string? UrlIn(SiteModel site)
        => IsListed && ReferenceIndex.PageOf(site.Language, kind.Name) is { } page ? site.Site.Link(page.Url) : null;
}
