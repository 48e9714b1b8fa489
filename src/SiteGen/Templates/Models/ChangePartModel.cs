using SiteGen.Pads;

namespace SiteGen.Templates.Models;

/// <summary>Lines of a comparison that belong together.</summary>
internal sealed class ChangePartModel(PadChangePart part) : Model<ChangePartModel>
{
    public static readonly MemberTable<ChangePartModel> Members = new("change part", "Lines of a change that share a fate.",
    [
        new("kind", "same, folded (the same and not shown), added, removed, or changed (words in it are marked with `ins` and `del`).", static (model, _) => model.Kind),
        new("lines", "How many lines.", static (model, _) => model.Part.Lines),
        new("html", "The lines as HTML, a `<br>` between each two; nothing when folded.", static (model, _) => GalleryModel.HtmlOrNull(model.Part.Html)),
    ]);

    public PadChangePart Part => part;

    private string Kind => part.Kind switch
    {
        PadChangeKind.Same => "same",
        PadChangeKind.Folded => "folded",
        PadChangeKind.Added => "added",
        PadChangeKind.Removed => "removed",
        _ => "changed",
    };

    protected override MemberTable<ChangePartModel> Table => Members;
}
