using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Output.Lists;

namespace SiteGen.Output;

/// <summary>
/// One page of the list of all galleries. How many there are shows when they are rendered: what was promised too much is left out.
/// </summary>
internal sealed record GalleriesOutput(Page Page, int Number, UrlPath Url, GalleryPages Galleries, ComposePage Compose)
    : Output(Url, Page.Location)
{
    public override string Noun => "the page of all galleries";

    public override bool IsAddressDoubtful => Page.IsAddressDoubtful;

    public override Diagnostics.SourceLocation Place => Page.AddressPlace;

    public override OutputCategory Category => OutputCategory.List;

    public override Page? Shown => Page;

    public override int Part => Number;

    public override bool IsPromise => true;

    public override Rendered Render(ByteBuffer target)
        => Galleries.Split(Page) is var parts && Number <= parts.Length
            ? Compose(Page, parts[Number - 1], target)
            : Rendered.Nothing;
}
