using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pads;

namespace SiteGen.Output;

/// <summary>A copy of a pad through its layout; claimed, and so rendered, after the pages, of which some cite it.</summary>
internal sealed record PadOutput(PadPage Pad, ComposePage Compose)
    : Output(Pad.Page.Url, new SourceLocation(Pad.Snapshot.Text.Path.Value))
{
    public override string Noun => "the copy of a pad";

    public override OutputCategory Category => OutputCategory.Page;

    public override Rendered Render(ByteBuffer target) => Compose(Pad.Page, null, target);
}
