using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Links;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Galleries;

/// <summary>Writes paragraphs of images as a gallery; fewer than a gallery needs become figures, one by one.</summary>
internal sealed class PictureBlockHtml : NodeHtml<PictureBlock>
{
    protected override void Write(GoldmarkHtml html, PictureBlock node)
    {
        var photos = html.Page.Photos ?? throw new InvalidOperationException("pictures were gathered for nobody");
        GalleryPhoto[] shown = [.. node.Pictures.Select(picture => Read(html, photos, picture))];
        if (photos.Gathered is { } gathered)
        {
            gathered.AddRange(shown);
            return;
        }

        if (shown.Length >= photos.Config.Minimum && shown is not [{ OwnLink.Length: > 0 }])
        {
            photos.Write(html.Out, GalleryOf(html, photos, node, shown));
            return;
        }

        foreach (var photo in shown)
        {
            photos.Write(html.Out, photo);
        }
    }

    private static Gallery GalleryOf(GoldmarkHtml html, PagePhotos photos, PictureBlock node, GalleryPhoto[] shown)
    {
        var sized = GallerySizes.Of(shown, photos.Config);
        foreach (var picture in node.Pictures)
        {
            // What is said about a paragraph of several images is said about all of them.
            if (!picture.IsOnlyOne && picture.Paragraph.AttributesOrNull() is { } list)
            {
                var attributes = PictureAttributes.Of(html, list);
                return new(sized) { Classes = attributes.Classes, Attributes = attributes.OfFigure };
            }
        }

        return new(sized);
    }

    private static GalleryPhoto Read(GoldmarkHtml html, PagePhotos photos, StandalonePicture picture)
    {
        var ownLink = picture.Link is null ? "" : OwnLink(html, picture);
        html.AddLink(picture.Image.Url ?? "", picture.Image, isImage: true);
        var attributes = PictureAttributes.Of(html, picture.Paragraph.AttributesOrNull());
        var read = PictureReader.Read(html, photos, picture.Image, attributes);
        var (caption, mistakes) = photos.CaptionOf(read.Photo, LinkHtml.Title(picture.Image), html.At(picture.Image));
        html.AddMistakes(mistakes);
        return photos.Linked(new GalleryPhoto(read)
        {
            Caption = caption,
            OwnLink = ownLink,
            Classes = picture.IsOnlyOne ? attributes.Classes : "",
            Attributes = picture.IsOnlyOne ? attributes.OfFigure : "",
        });
    }

    private static string OwnLink(GoldmarkHtml html, StandalonePicture picture)
    {
        var start = html.Out.Length;
        LinkHtml.WriteOpening(html, picture.Link!, picture.Link!.Url ?? "");
        return html.Out.Take(start);
    }
}
