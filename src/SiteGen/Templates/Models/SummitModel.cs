using SiteGen.Content;
using SiteGen.Content.Summits;
using SiteGen.Templates.Dates;

namespace SiteGen.Templates.Models;

/// <summary>A gathering, as a page's front matter and the other recaps of it tell.</summary>
/// <param name="facts">What is known of it.</param>
/// <param name="gathering">Null where no list shows its page.</param>
internal sealed class SummitModel(Summit facts, Gathering? gathering, SiteModel site) : Model<SummitModel>
{
    public static readonly MemberTable<SummitModel> Members = new("summit", "A summit: `page.summit`. What a page does not say itself, other recaps of the same summit tell.",
    [
        new("name", "Its name.", static (summit, _) => summit.Facts.Name),
        new("edition", "Which of its kind; nothing when not given.", static (summit, _) => Filled(summit.Facts.Edition)),
        new("title", "Both.", static (summit, _) => summit.Facts.Title),
        new("place", "Where it was; nothing when not given.", static (summit, _) => Filled(summit.Facts.Place)),
        new("place_url", "The place where it is an address, so that a theme may link it; nothing where it is none.", static (summit, _) => summit.Facts.IsAddress ? summit.Facts.Place : null),
        new("is_online", "Whether the place is an address, or `online`, `virtual` or `remote`.", static (summit, _) => Boxed.Of(summit.Facts.IsOnline)),
        new("start", "Its first day, a date model; nothing when not given.", static (summit, _) => DateModel.Of(summit.Facts.Start)),
        new("end", "Its last day.", static (summit, _) => DateModel.Of(summit.Facts.End)),
        new("dates", "From when to when in words: `June 1–5, 2020`; nothing when no day is given.", static (summit, _) => summit.Dates),
        new("team", "List of texts: whose gathering it was.", static (summit, _) => ValueList.Of(summit.Facts.Team)),
        new("year", "The year it was in, else that of its first recap; nothing when neither has one.", static (summit, _) => summit.Gathering?.Year ?? summit.Facts.Start?.Year),
        new("id", "Its fragment on the page of all summits.", static (summit, _) => summit.Gathering?.Anchor),
        new("url", "Link of its place there; nothing when there is no such page.", static (summit, _) => summit.Url),
        new("permalink", "The same with scheme and host.", static (summit, _) => summit.Permalink),
        new("recaps", "List of the pages that tell of it, the oldest first.", static (summit, _) => new PageList(summit.Gathering?.Recaps ?? [], summit.Site.Composer)),
        new("cover", "The cover model of the first of these that has one of its own; nothing when none has.", static (summit, context) => summit.Cover(context)),
    ]);

    public Summit Facts => facts;

    public Gathering? Gathering => gathering;

    public SiteModel Site => site;

    protected override MemberTable<SummitModel> Table => Members;

    private string? Dates => facts.Start is { } start ? DateRange.Format(start, facts.End, DayFormat.Of(site.Language.Config), site.DateWords)
        : facts.End is { } end ? DateRange.Format(end, null, DayFormat.Of(site.Language.Config), site.DateWords)
        : null;

    private string? Url => List is { } list && gathering is { } shown ? $"{site.Site.Link(list.Url)}#{shown.Anchor}" : null;

    private string? Permalink => List is { } list && gathering is { } shown ? $"{site.Site.AbsoluteLink(list.Url)}#{shown.Anchor}" : null;

    // An author's own page there need not have such places.
    private Page? List => site.Language.Find("/summits") is { Build.Render: RenderMode.Always } list
        && (list.Kind == PageKind.Summits || list.Layout == PageKind.Summits.HugoName) ? list : null;

    public static SummitModel? Of(PageModel page)
    {
        if (page.Page.Summit is not { } own)
        {
            return null;
        }

        var site = page.Composer.SiteOf(page.Page);
        var gathering = site.Summits.Of(page.Page);
        return new(gathering is null ? own : own.With(gathering.Facts), gathering, site);
    }

    private CoverModel? Cover(PageContext context)
    {
        foreach (var recap in gathering?.Recaps ?? [])
        {
            if (Models.Cover.OfPage(site.Composer.ModelOf(recap), context) is { } picture)
            {
                return new(picture);
            }
        }

        return null;
    }
}
