using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Output.Lists;

namespace SiteGen.Output;

/// <summary>
/// One page of a list that gathers what recaps tell. How many there are shows when they are rendered: what was promised too much is left
/// out.
/// </summary>
internal sealed record RecapListOutput(Page Page, int Number, UrlPath Url, RecapList List, ComposePage Compose)
    : Output(Url, Page.Location)
{
    public override string Noun => List.Noun;

    public override bool IsAddressDoubtful => Page.IsAddressDoubtful;

    public override Diagnostics.SourceLocation Place => Page.AddressPlace;

    public override OutputCategory Category => OutputCategory.List;

    public override Page? Shown => Page;

    public override int Part => Number;

    public override bool IsPromise => true;

    public override Rendered Render(ByteBuffer target)
        => List.Split(Page) is var parts && Number <= parts.Length
            ? Compose(Page, parts[Number - 1], target)
            : Rendered.Nothing;
}
