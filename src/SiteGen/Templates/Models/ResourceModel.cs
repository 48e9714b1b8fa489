using SiteGen.Content;
using SiteGen.Templates.Functions;

namespace SiteGen.Templates.Models;

/// <summary>A file beside a page.</summary>
internal sealed class ResourceModel(PageResource resource, PageModel page) : Model<ResourceModel>
{
    public static readonly MemberTable<ResourceModel> Members = new("resource", "A file that belongs to a page.",
    [
        new("name", "Its name in the bundle, or what `resources:` calls it.", static (model, _) => model.Resource.Name),
        new("title", "Its title.", static (model, _) => model.Resource.Title),
        new("url", "Its link from the root of the host.", static (model, _) => model.Site.Link(model.Resource.Url)),
        new("permalink", "Its link with scheme and host.", static (model, _) => model.Site.AbsoluteLink(model.Resource.Url)),
        new("is_image", "Whether its ending is that of a picture.", static (model, _) => Boxed.Of(IsImage(model.Resource))),
        new("image", "Its image model; nothing when it is no picture.", ImageFunctions.Of),
        new("params", "Its own fields from the front matter.", static (model, _) => new ParamsModel(model.Resource.Params)),
    ]);

    public PageResource Resource => resource;

    public PageModel Page => page;

    public Site Site => page.Site;

    protected override MemberTable<ResourceModel> Table => Members;

    public static ValueList Of(PageModel page)
        => new([.. page.Page.Resources.Select(resource => new ResourceModel(resource, page))]);

    public static bool IsImage(PageResource resource)
        => resource.File.Path.Extension is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp" or ".avif" or ".svg";
}
