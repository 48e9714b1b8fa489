using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pads;

namespace SiteGen.Output;

/// <summary>A copy of a pad through its layout; rendered with the lists, when the pages that cite it are known.</summary>
internal sealed record PadOutput(PadPage Pad, ComposePage Compose)
    : Output(Pad.Page.Url, new SourceLocation(Pad.Snapshot.Text.Path.Value))
{
    public override string Noun => "the copy of a pad";

    public override OutputCategory Category => OutputCategory.List;

    public override Rendered Render(ByteBuffer target) => Compose(Pad.Page, null, target);
}
