using SiteGen.Markdown.Outcomes;

namespace SiteGen.Templates.Models;

/// <summary>A decision or an action of a page.</summary>
internal sealed class OutcomeModel(RecapOutcome outcome, PageModel page) : Model<OutcomeModel>
{
    public static readonly MemberTable<OutcomeModel> Members = new("outcome", "A decision or an action: `page.decisions`, `page.actions`.",
    [
        new("kind", "`decision` or `action`.", static (model, _) => model.Outcome.Kind.Name),
        new("text", "What it says, as one line of text.", static (model, _) => OutcomeText.Of(model.Outcome)),
        new("html", "The same as HTML, which may stand on another page.", static (model, _) => OutcomeText.HtmlOf(model.Outcome)),
        new("owners", "For actions: list of texts.", static (model, _) => ValueList.Of(model.Outcome.Facts.Owners)),
        new("owner", "The same as one text; nothing when nobody is named.", static (model, _) => Filled(string.Join(", ", model.Outcome.Facts.Owners))),
        new("due", "For actions: a date model, the last day; nothing when not given.", static (model, _) => DateModel.Of(model.Due)),
        new("is_done", "For actions: whether it is done.", static (model, _) => Boxed.Of(model.Outcome.Facts.IsDone)),
        new("anchor", "Its fragment on its page: `decision-1`.", static (model, _) => model.Outcome.Anchor),
        new("url", "Link of its place there.", static (model, _) => $"{model.Page.Url}#{model.Outcome.Anchor}"),
        new("page", "The page that it stands on.", static (model, _) => model.Page),
    ]);

    public RecapOutcome Outcome => outcome;

    public PageModel Page => page;

    protected override MemberTable<OutcomeModel> Table => Members;

    private DateTimeOffset? Due => outcome.Facts.Due is { } day ? new(day, default, default) : null;

    public static ValueList Of(PageModel page, PageContext context, OutcomeKind kind)
    {
        var all = context.Worker.FactsOf(page.Page).Outcomes;
        return all.IsEmpty ? ValueList.Empty : new([.. all.Where(outcome => outcome.Kind == kind).Select(outcome => new OutcomeModel(outcome, page))]);
    }
}
