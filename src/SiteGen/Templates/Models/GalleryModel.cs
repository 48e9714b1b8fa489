using SiteGen.Content;
using SiteGen.Images;
using SiteGen.Images.Albums;
using SiteGen.Markdown.Galleries;

namespace SiteGen.Templates.Models;

/// <summary>A gallery of a body.</summary>
internal sealed class GalleryModel(Gallery gallery, Page page, Site site) : Model<GalleryModel>
{
    public static readonly MemberTable<GalleryModel> Members = new("gallery", "Pictures of a body that stand together.",
    [
        new("photos", "List of photo models.", static (model, _) => PhotoModel.Of(model.Gallery.Photos, model.Site)),
        new("count", "How many there are; one that is shown twice counts once.", static (model, _) => PhotoModel.EachOnce(model.Gallery.Photos).Count()),
        new("archive", "Link to all its photos in one ZIP file; nothing where `galleries.archive` is off.", static (model, context) => model.Archive(context)),
        new("archive_count", "How many photos that file has: those of other hosts are not in it, and none is in it twice.", static (model, _) => model.Files.Length),
        new("title", "Its title as HTML; nothing when it has none.", static (model, _) => HtmlOrNull(model.Gallery.Title)),
        new("caption", "Its caption as HTML; nothing when it has none.", static (model, _) => HtmlOrNull(model.Gallery.Caption)),
    ]);

    public Gallery Gallery => gallery;

    public Site Site => site;

    protected override MemberTable<GalleryModel> Table => Members;

    public static ValueList Of(ImmutableArray<Gallery> galleries, Page page, Site site)
        => new([.. galleries.Select(gallery => new GalleryModel(gallery, page, site))]);

    private ImmutableArray<Photo> Files
        => [.. gallery.Photos.Select(static shown => shown.Picture.Photo).OfType<Photo>().DistinctBy(static photo => photo.File.FullPath)];

    private string? Archive(PageContext context)
    {
        var photos = Files;
        if (!gallery.HasArchive || photos.IsEmpty)
        {
            return null;
        }

        var name = page.Path[(page.Path.LastIndexOf('/') + 1)..];
        var archive = AlbumArchive.Of(name, photos, site.Config.Images.Metadata);
        context.Worker.Emit([archive]);
        return site.Link(archive.Url);
    }

    public static Html? HtmlOrNull(string html) => html.Length == 0 ? null : new Html(html);
}
