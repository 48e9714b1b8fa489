using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Links;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Galleries;

/// <summary>Makes pictures of the images in a text: finds their photos, and says where one has no words for those who can't see it.</summary>
internal static class PictureReader
{
    public static Picture Read(GoldmarkHtml html, PagePhotos photos, LinkInline image, PictureAttributes attributes)
    {
        var url = image.Url ?? "";
        var place = html.At(image);
        var found = photos.Find(url, place);
        html.AddMistakes(found.Diagnostics);
        var photo = found.Value;
        var picture = new Picture
        {
            Source = photos.LinkOf(photo) ?? Source(html, image, url),
            Photo = photo,
            Plan = photo is null ? null : photos.PlanOf(photo),
            Alt = Alt(html, image) ?? attributes.Alt ?? photos.AltOf(photo),
            Width = attributes.Width,
            Height = attributes.Height,
            Loading = attributes.Loading,
            OwnSizes = attributes.Sizes,
            Attributes = attributes.Own,
        };
        if (picture.Alt is null && !IsNamedByLink(image))
        {
            html.AddMistakes([PictureRules.NoAlt.At(place, "an image has no alternative text")]);
        }

        return picture with { Sizes = PictureSizes.InText(picture, photos.Config) };
    }

    /// <summary>An image in running text.</summary>
    public static void WriteInline(GoldmarkHtml html, PagePhotos photos, LinkInline image, string? title)
    {
        var attributes = PictureAttributes.Of(html, image.AttributesOrNull(), hasTitle: title is not null);
        var start = html.Out.Length;
        html.WriteTitle(title);
        PictureHtml.WriteAttribute(html.Out, "class", attributes.Classes.TrimStart());
        html.Out.Write(attributes.Global);
        html.Out.Write(attributes.Own);
        var picture = Read(html, photos, image, attributes with { Own = html.Out.Take(start) });
        photos.Write(html.Out, picture with { Style = attributes.Style });
    }

    private static string Source(GoldmarkHtml html, LinkInline image, string url)
    {
        var start = html.Out.Length;
        html.WriteTarget(url, LinkHtml.Written(html, image, url), isImage: true);
        return html.Out.Take(start);
    }

    // A blank alone says that there is nothing to say.
    private static string? Alt(GoldmarkHtml html, LinkInline image)
    {
        var start = html.Out.Length;
        LinkHtml.WriteAlt(html, image);
        var alt = html.Out.Take(start);
        return alt.Length == 0 ? null : alt.Trim();
    }

    // The words beside it are the link's name already; they would be heard twice.
    private static bool IsNamedByLink(LinkInline image)
    {
        if (image.Parent is not LinkInline { IsImage: false } link)
        {
            return false;
        }

        foreach (var child in link)
        {
            if (!ReferenceEquals(child, image) && !(child is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace()))
            {
                return true;
            }
        }

        return false;
    }
}
