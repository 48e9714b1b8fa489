using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pads;
using SiteGen.References;

namespace SiteGen.Output;

/// <summary>
/// A copy of a pad through its layout; rendered with the lists, when the pages that cite it are known. One that none of them cites is left
/// out: notes of a draft are not to be out before it.
/// </summary>
internal sealed record PadOutput(PadPage Pad, ComposePage Compose, Func<PadName, bool> IsCited)
    : Output(Pad.Page.Url, new SourceLocation(Pad.Snapshot.Text.Path.Value))
{
    public override string Noun => "the copy of a pad";

    public override OutputCategory Category => OutputCategory.List;

    public override Page? Shown => Pad.Page;

    public override bool IsPromise => true;

    public override Rendered Render(ByteBuffer target) => IsCited(Pad.History.Pad) ? Compose(Pad.Page, null, target) : Rendered.Nothing;
}
