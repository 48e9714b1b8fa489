namespace SiteGen.Content;

/// <summary>Front matter <c>build</c>: whether a page is listed, rendered, and its resources published.</summary>
public sealed record BuildOptions(
    ListingMode List = ListingMode.Always, RenderMode Render = RenderMode.Always, bool PublishResources = true)
{
    internal static readonly BuildOptions Usual = new();

    internal static readonly BuildOptions Nothing = new(ListingMode.Never, RenderMode.Never, false);
}
