using SiteGen.Pads;

namespace SiteGen.Templates.Models;

/// <summary>A pad of which copies are kept.</summary>
internal sealed class PadModel(PadPage shown, PageModel page) : Model<PadModel>
{
    public static readonly MemberTable<PadModel> Members = new("pad", "A pad of which the site keeps copies: `page.pad`. The text is `page.content`.",
    [
        new("name", "Its name on its server.", static (pad, _) => pad.Shown.History.Pad.Name),
        new("host", "Its server.", static (pad, _) => pad.Shown.History.Pad.Host),
        new("live_url", "The pad itself, on its server.", static (pad, _) => pad.Shown.History.LiveUrl),
        new("url", "The page with the newest copy that is no loss.", static (pad, _) => pad.Page.Composer.Settings.Pads.Of(pad.Shown.History.Pad) is { } main ? pad.Page.Site.Link(main.Page.Url) : null),
        new("state", "What its server said last: alive, empty, defaultText (the text of a new pad), shrunk (less than half is left) or missing.", static (pad, _) => PadSightingJson.NameOf(pad.Shown.History.Seen.State)),
        new("seen", "When the server was last asked (date model).", static (pad, _) => new DateModel(pad.Shown.History.Seen.At)),
        new("snapshot", "The copy on this page (snapshot model).", static (pad, _) => new SnapshotModel(pad.Shown, pad.Page.Composer)),
        new("snapshots", "List of all copies (snapshot models), the oldest first.", static (pad, _) => pad.Snapshots()),
        new("cited_by", "List of the pages that link to the pad, the newest first.", static (pad, _) => pad.Page.ListOf(pad.Page.Composer.Citations.Of(pad.Shown.History.Pad))),
    ]);

    public PadPage Shown => shown;

    public PageModel Page => page;

    protected override MemberTable<PadModel> Table => Members;

    public static PadModel? Of(PageModel page) => page.Composer.Settings.Pads.Of(page.Page) is { } shown ? new(shown, page) : null;

    private ValueList Snapshots()
    {
        var models = ImmutableArray.CreateBuilder<object?>();
        foreach (var other in page.Composer.Settings.Pads.SnapshotsOf(shown))
        {
            models.Add(new SnapshotModel(other, page.Composer));
        }

        return new ValueList(models.DrainToImmutable());
    }
}
