using SiteGen.Content;
using SiteGen.Markdown.Galleries;

namespace SiteGen.Templates.Models;

/// <summary>A gallery of a body.</summary>
internal sealed class GalleryModel(Gallery gallery, Site site) : Model<GalleryModel>
{
    public static readonly MemberTable<GalleryModel> Members = new("gallery", "Pictures of a body that stand together.",
    [
        new("photos", "List of photo models.", static (model, _) => PhotoModel.Of(model.Gallery.Photos, model.Site)),
        new("count", "How many there are.", static (model, _) => model.Gallery.Photos.Length),
        new("title", "Its title as HTML; nothing when it has none.", static (model, _) => HtmlOrNull(model.Gallery.Title)),
        new("caption", "Its caption as HTML; nothing when it has none.", static (model, _) => HtmlOrNull(model.Gallery.Caption)),
    ]);

    public Gallery Gallery => gallery;

    public Site Site => site;

    protected override MemberTable<GalleryModel> Table => Members;

    public static ValueList Of(ImmutableArray<Gallery> galleries, Site site)
        => new([.. galleries.Select(gallery => new GalleryModel(gallery, site))]);

    public static Html? HtmlOrNull(string html) => html.Length == 0 ? null : new Html(html);
}
