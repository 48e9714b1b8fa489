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
        new("ratio", "The shape of its place in a row, width by height: extreme shapes stand whole within a moderate one.", static (model, _) => GallerySizes.FrameOf(model.Photo.Picture) ?? GallerySizes.UsualRatio),
        new("place", "Attributes for the list item that holds it, as HTML: they put it into its row; see `in_rows`.", static (model, _) => model.Place()),
        new("width", "In pixels, of the file itself; nothing for pictures of other hosts.", static (model, _) => model.Photo.Picture.Photo?.Width),
        new("height", "The same for its height.", static (model, _) => model.Photo.Picture.Photo?.Height),
    ]);

    public GalleryPhoto Photo => photo;

    protected override MemberTable<PhotoModel> Table => Members;

    public static ValueList Of(ImmutableArray<GalleryPhoto> photos, Site site)
        => new([.. photos.Select(photo => new PhotoModel(photo, site))]);

    public static ValueList OfGalleries(ImmutableArray<Gallery> galleries, Site site)
        => Of([.. EachOnce(galleries.SelectMany(static gallery => gallery.Photos))], site);

    /// <summary>Without further places of a picture that was there before.</summary>
    public static IEnumerable<GalleryPhoto> EachOnce(IEnumerable<GalleryPhoto> photos)
        => photos.DistinctBy(static photo => photo.Picture.Photo?.File.FullPath ?? photo.Picture.Source, StringComparer.Ordinal);

    private Html Place()
    {
        var html = new StringWriter(CultureInfo.InvariantCulture);
        GalleryHtml.WritePlace(html, photo);
        return new Html(html.ToString().TrimStart());
    }

    // Its author's link counts from the page that shows it, which need not be this one.
    private Html Picture()
    {
        var html = new StringWriter(CultureInfo.InvariantCulture);
        var rooted = photo.Picture.Photo?.Url is { } url ? photo.Picture with { Source = TemplateEscaping.Escape(site.Link(url)) } : photo.Picture;
        PictureHtml.Write(html, rooted, site.Link);
        return new Html(html.ToString());
    }
}
