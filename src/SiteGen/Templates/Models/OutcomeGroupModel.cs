using SiteGen.Content;

namespace SiteGen.Templates.Models;

/// <summary>Pages with decisions or actions that belong together: those of a summit, or else of a year.</summary>
internal sealed class OutcomeGroupModel(string title, ImmutableArray<Page> pages, SiteModel site) : Model<OutcomeGroupModel>
{
    public static readonly MemberTable<OutcomeGroupModel> Members = new("outcome group", "Pages with decisions or actions that belong together.",
    [
        new("title", "The summit's title; of pages without one, the year; or nothing.", static (model, _) => Filled(model.Title)),
        new("summit", "The summit model; nothing where it is a year.", static (model, _) => SummitModel.Of(model.Site.Composer.ModelOf(model.Pages[0]))),
        new("pages", "List of the pages.", static (model, _) => new PageList(model.Pages, model.Site.Composer)),
    ]);

    public string Title => title;

    public ImmutableArray<Page> Pages => pages;

    public SiteModel Site => site;

    protected override MemberTable<OutcomeGroupModel> Table => Members;

    /// <summary>Pages in an order that keeps those of a summit together.</summary>
    public static ValueList Of(ImmutableArray<Page> pages, PageComposer composer)
    {
        var groups = ImmutableArray.CreateBuilder<object?>();
        for (var start = 0; start < pages.Length;)
        {
            var site = composer.SiteOf(pages[start]);
            var title = TitleOf(pages[start], site);
            var end = start + 1;
            while (end < pages.Length && TitleOf(pages[end], site) == title)
            {
                end++;
            }

            groups.Add(new OutcomeGroupModel(title, pages[start..end], site));
            start = end;
        }

        return new(groups.DrainToImmutable());
    }

    private static string TitleOf(Page page, SiteModel site)
        => site.Summits.Of(page)?.Facts.Title ?? page.Date?.Year.ToString(CultureInfo.InvariantCulture) ?? "";
}
