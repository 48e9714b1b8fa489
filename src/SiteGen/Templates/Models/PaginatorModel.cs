using SiteGen.Content;

namespace SiteGen.Templates.Models;

/// <summary>The place of a page in a list that is cut into several.</summary>
internal sealed class PaginatorModel(Paginator paginator, Page page, PageComposer composer) : Model<PaginatorModel>
{
    public static readonly MemberTable<PaginatorModel> Members = new("paginator", "One page of a list; `paginator` is nothing on pages that are not lists.",
    [
        new("items", "List of the pages shown here.", static (model, _) => new PageList(model.Items, model.Composer)),
        new("references", "On the page of a kind of references: list of the reference groups shown here.", static (model, _) => ReferenceGroupModel.Of(model.Page, model.Paginator, model.Composer)),
        new("outcomes", "On the page of all decisions: list of outcome groups, the pages shown here by summit, or by year.", static (model, _) => OutcomeGroupModel.Of(model.Items, model.Composer)),
        new("number", "Which page of the list this is, from 1.", static (model, _) => model.Paginator.Number),
        new("total", "How many pages the list has.", static (model, _) => model.Paginator.Total),
        new("total_items", "How many pages, or references, it lists altogether.", static (model, _) => model.Paginator.TotalItems),
        new("prev_url", "Link of the page before; nothing on the first.", static (model, _) => model.LinkOf(model.Paginator.Previous)),
        new("next_url", "Link of the page after; nothing on the last.", static (model, _) => model.LinkOf(model.Paginator.Next)),
        new("first_url", "Link of the first page.", static (model, _) => model.LinkOf(model.Paginator.Urls[0])),
        new("last_url", "Link of the last page.", static (model, _) => model.LinkOf(model.Paginator.Urls[^1])),
        new("url", "Link of this page of the list.", static (model, _) => model.LinkOf(model.Paginator.Urls[model.Paginator.Number - 1])),
        new("permalink", "The same with scheme and host.", static (model, _) => model.Composer.Settings.Site.AbsoluteLink(model.Paginator.Urls[model.Paginator.Number - 1])),
        new("pagers", "List of pager models around this page, with the first and the last.", static (model, _) => PagerModel.Around(model)),
    ]);

    public Paginator Paginator => paginator;

    /// <summary>The pages shown here, as the site knows them now.</summary>
    private ImmutableArray<Page> Items => [.. paginator.Items.Select(composer.Settings.Site.Current)];

    /// <summary>The list itself.</summary>
    public Page Page => page;

    public PageComposer Composer => composer;

    protected override MemberTable<PaginatorModel> Table => Members;

    public string? LinkOf(Files.UrlPath? url) => url is { } known ? composer.Settings.Site.Link(known) : null;
}
