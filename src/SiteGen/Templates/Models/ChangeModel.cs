using SiteGen.Pads;

namespace SiteGen.Templates.Models;

/// <summary>How a pad's text differs from what it was.</summary>
internal sealed class ChangeModel(PadChange change, PadSnapshot before) : Model<ChangeModel>
{
    public static readonly MemberTable<ChangeModel> Members = new("change", "How the text of a pad's copy differs from the copy before it.",
    [
        new("since", "When the copy before it was made (date model).", static (model, _) => new DateModel(model.Before.Taken)),
        new("added", "Lines that are new; a line of which a word changed counts as one that went and one that came.", static (model, _) => model.Change.Added),
        new("removed", "Lines that are gone.", static (model, _) => model.Change.Removed),
        new("parts", "List of change part models, from top to bottom; empty when there is too much to show.", static (model, _) => new ValueList([.. model.Change.Parts.Select(static part => new ChangePartModel(part))])),
    ]);

    public PadChange Change => change;

    public PadSnapshot Before => before;

    protected override MemberTable<ChangeModel> Table => Members;

    public static ChangeModel? Of(PadPage page, PadPages pads)
        => page.Before is { } before && pads.ChangeIn(page).Value is { } change ? new(change, before) : null;
}
