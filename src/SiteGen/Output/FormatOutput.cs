using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Output;

/// <summary>A page in an output format other than HTML.</summary>
public sealed record FormatOutput(Page Page, OutputFormat Format, UrlPath Url, IFormatComposer Composer) : Output(Url, Page.Location)
{
    public override string Noun => $"the page as {Format.Name}";

    public override bool IsAddressDoubtful => Page.IsAddressDoubtful;

    public override SourceLocation Place => Page.AddressPlace;

    // After the pages, whose rendering it may show.
    public override OutputCategory Category => OutputCategory.Feed;

    public override Rendered Render(ByteBuffer target) => Composer.Compose(Page, Format, target);
}
