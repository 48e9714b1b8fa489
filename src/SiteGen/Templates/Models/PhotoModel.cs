using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Markdown.Galleries;

namespace SiteGen.Templates.Models;

/// <summary>A photo of a gallery.</summary>
internal sealed class PhotoModel(GalleryPhoto photo, Site site) : Model<PhotoModel>
{
    public static readonly MemberTable<PhotoModel> Members = new("photo", "A picture of a gallery.",
    [
        new("id", "Its fragment on its page, for links: `photo-3`; nothing when it has no large version.", static (model, _) => PageModel.TextOrNull(model.Photo.Id)),
        new("picture", "The picture as HTML, with all its sizes.", static (model, _) => model.Picture()),
        new("url", "The link to its large version, as HTML; nothing when there is none.", static (model, _) => GalleryModel.HtmlOrNull(model.Photo.Link)),
        new("alt", "What it says to those who can't see it, as HTML.", static (model, _) => new Html(model.Photo.Picture.Alt ?? "")),
        new("caption", "What is said below it, as HTML; nothing when nothing is.", static (model, _) => GalleryModel.HtmlOrNull(model.Photo.Caption)),
        new("width", "In pixels, of the file itself; nothing for pictures of other hosts.", static (model, _) => model.Photo.Picture.Photo?.Width),
        new("height", "The same for its height.", static (model, _) => model.Photo.Picture.Photo?.Height),
    ]);

    public GalleryPhoto Photo => photo;

    protected override MemberTable<PhotoModel> Table => Members;

    public static ValueList Of(ImmutableArray<GalleryPhoto> photos, Site site)
        => new([.. photos.Select(photo => new PhotoModel(photo, site))]);

    // Its author's link counts from the page that shows it, which need not be this one.
    private Html Picture()
    {
        var html = new StringWriter(CultureInfo.InvariantCulture);
        var rooted = photo.Picture.Photo?.Url is { } url ? photo.Picture with { Source = TemplateEscaping.Escape(site.Link(url)) } : photo.Picture;
        PictureHtml.Write(html, rooted, site.Link);
        return new Html(html.ToString());
    }
}
