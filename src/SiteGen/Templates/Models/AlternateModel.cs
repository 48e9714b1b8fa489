namespace SiteGen.Templates.Models;

/// <summary>Another form of a page, such as its feed.</summary>
internal sealed class AlternateModel(AlternateLink link, PageModel page) : Model<AlternateModel>
{
    public static readonly MemberTable<AlternateModel> Members = new("alternate", "Another form of a page, such as its feed.",
    [
        new("name", "rss, atom, jsonfeed, or another output format.", static (model, _) => model.Link.Format.Name),
        new("media_type", "`application/rss+xml` and so on.", static (model, _) => model.Link.Format.MediaType),
        new("rel", "What it is to the page: `alternate`, unless its format says otherwise.", static (model, _) => model.Link.Format.Rel),
        new("url", "Its link from the root of the host.", static (model, _) => model.Page.Site.Link(model.Link.Url)),
        new("permalink", "Its link with scheme and host.", static (model, _) => model.Link.Format.Permalink(model.Page.Site.AbsoluteLink(model.Link.Url))),
    ]);

    public AlternateLink Link => link;

    public PageModel Page => page;

    protected override MemberTable<AlternateModel> Table => Members;

    public static ValueList Of(PageModel page)
        => page.Composer.Settings.Alternates(page.Page) is { IsEmpty: false } links
            ? new([.. links.Select(link => new AlternateModel(link, page))])
            : ValueList.Empty;
}
