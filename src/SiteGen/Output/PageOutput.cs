using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Output;

/// <summary>A page of the site through its layout; a list is one output for each page of its pagination.</summary>
public sealed record PageOutput(Page Page, Paginator? Paginator, UrlPath Url, ComposePage Compose)
    : Output(Url, Page.Location)
{
    public override string Noun => Page.Kind == PageKind.Page ? "the page" : $"the {Page.Kind.ToString().ToLowerInvariant()} page";

    public override bool IsAddressDoubtful => Page.IsAddressDoubtful;

    public override SourceLocation Place => Page.AddressPlace;

    public override OutputCategory Category => Page.Kind == PageKind.Page ? OutputCategory.Page : OutputCategory.List;

    public override Page? Shown => Page;

    public override int Part => Paginator?.Number ?? 1;

    public override Rendered Render(ByteBuffer target) => Compose(Page, Paginator, target);
}
