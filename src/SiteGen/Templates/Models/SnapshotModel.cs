using SiteGen.Pads;

namespace SiteGen.Templates.Models;

/// <summary>A copy of a pad as it was at one moment.</summary>
internal sealed class SnapshotModel(PadPage shown, PageComposer composer) : Model<SnapshotModel>
{
    public static readonly MemberTable<SnapshotModel> Members = new("snapshot", "A pad as it was at one moment.",
    [
        new("url", "The page that shows it.", static (one, _) => one.Composer.Settings.Site.Link(one.Shown.Page.Url)),
        new("taken", "When it was copied (date model, UTC).", static (one, _) => new DateModel(one.Shown.Snapshot.Taken)),
        new("is_shown", "Whether it is the one under the pad's own address.", static (one, _) => Boxed.Of(one.Shown.IsShown)),
        new("is_loss", "Whether it has less than half of what the one before it had.", static (one, _) => Boxed.Of(one.Shown.Snapshot.IsLoss)),
        new("change", "How its text differs from the one before it (change model); nothing for the first one.", static (one, _) => ChangeModel.Of(one.Shown, one.Composer.Settings.Pads)),
    ]);

    public PadPage Shown => shown;

    public PageComposer Composer => composer;

    protected override MemberTable<SnapshotModel> Table => Members;
}
