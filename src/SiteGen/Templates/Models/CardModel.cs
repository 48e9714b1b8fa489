using SiteGen.Content;
using SiteGen.Images.Cards;
using SiteGen.Templates.Dates;

namespace SiteGen.Templates.Models;

/// <summary>The picture with a page's title.</summary>
internal sealed class CardModel(SocialCard card, Site site) : Model<CardModel>
{
    public static readonly MemberTable<CardModel> Members = new("card", "A picture with a page's title, for where links to the page are shared: `page.card`.",
    [
        new("permalink", "Its link with scheme and host.", static (model, _) => model.Site.AbsoluteLink(model.Card.Url)),
        new("url", "Its link from the root of the host.", static (model, _) => model.Site.Link(model.Card.Url)),
        new("width", "1200.", static (_, _) => SocialCard.Width),
        new("height", "630.", static (_, _) => SocialCard.Height),
        new("alt", "What it says, for those who do not see it.", static (model, _) => model.Alt),
    ]);

    public SocialCard Card => card;

    public Site Site => site;

    private string Alt => card.Text.SiteName.Length == 0 ? card.Text.Title : $"{card.Text.Title} · {card.Text.SiteName}";

    protected override MemberTable<CardModel> Table => Members;

    /// <summary>Null for pages that have a picture of their own, and where there are no cards.</summary>
    public static CardModel? Of(PageModel model, PageContext context)
    {
        var page = model.Page;
        if (model.Composer.Settings.Cards is not { } cards || Cover.Of(model, context) is not null)
        {
            return null;
        }

        var site = model.Composer.SiteOf(page);
        var config = site.Language.Config;
        var date = page.Kind == PageKind.Page && page.Date is { } day ? DateFormat.Format(day, ":date_long", site.DateWords) : "";
        if (cards.For(page, new(TitleOf(model, config.Title), date, config.Title, config.LanguageCode)) is not { } card)
        {
            return null;
        }

        context.Worker.Emit([card]);
        return new(card, model.Site);
    }

    private static string TitleOf(PageModel model, string siteTitle)
        => model.Page.Kind == PageKind.Home && siteTitle.Length > 0 ? siteTitle : model.Name;
}
