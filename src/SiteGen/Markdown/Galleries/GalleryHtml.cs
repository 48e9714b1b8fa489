using SiteGen.Files;

namespace SiteGen.Markdown.Galleries;

/// <summary>Writes galleries, and figures of single pictures; without scripts a photo leads to its large version.</summary>
internal static class GalleryHtml
{
    public const string LinkStart = "<a class=\"photo-link\"";

    public static void Write(TextWriter html, Gallery gallery, Func<UrlPath, string> link)
    {
        html.Write("<figure class=\"gallery");
        html.Write(gallery.Classes);
        html.Write('"');
        html.Write(gallery.Attributes);
        if (gallery.Title.Length > 0)
        {
            html.Write(" role=\"group\" aria-label=\"");
            html.Write(Shortcodes.HtmlText.WithoutTags(gallery.Title));
            html.Write('"');
        }

        html.Write(">\n<ul class=\"gallery-photos\" style=\"--ratios:");
        html.Write(Text(GallerySizes.SumOf(gallery.Photos)));
        html.Write("\">\n");
        foreach (var photo in gallery.Photos)
        {
            html.Write("<li class=\"gallery-item\"");
            WriteRatio(html, photo.Picture);
            html.Write(">\n");
            WritePhoto(html, photo, link);
            html.Write("</li>\n");
        }

        html.Write("</ul>\n");
        WriteCaption(html, gallery);
        html.Write("</figure>\n");
    }

    public static void WritePhoto(TextWriter html, GalleryPhoto photo, Func<UrlPath, string> link, bool isAlone = false)
    {
        html.Write("<figure class=\"photo");
        html.Write(photo.Classes);
        html.Write('"');
        html.Write(photo.Attributes);
        html.Write(">\n");
        WriteLinked(html, photo, link, isAlone);
        if (photo.Caption.Length > 0)
        {
            html.Write("\n<figcaption>");
            html.Write(photo.Caption);
            html.Write("</figcaption>");
        }

        html.Write("\n</figure>\n");
    }

    /// <summary>The picture inside the link that it has.</summary>
    public static void WriteLinked(TextWriter html, GalleryPhoto photo, Func<UrlPath, string> link, bool isAlone)
    {
        html.Write(photo.OwnLink);
        if (photo.IsLinked)
        {
            WriteOpening(html, photo, link, isAlone);
        }

        PictureHtml.Write(html, photo.Picture, link);
        html.Write(photo.IsLinked || photo.OwnLink.Length > 0 ? "</a>" : "");
    }

    private static void WriteOpening(TextWriter html, GalleryPhoto photo, Func<UrlPath, string> link, bool isAlone)
    {
        html.Write(LinkStart);
        html.WriteAttribute("id", photo.Id);
        html.WriteAttribute("href", photo.Link);
        if (photo.Picture.Plan is { } plan)
        {
            html.WriteAttribute("data-pswp-width", Text(plan.Largest.Recipe.Width));
            html.WriteAttribute("data-pswp-height", Text(plan.Largest.Recipe.Height));
            PictureHtml.WriteSet(html, "data-pswp-srcset", plan.Fallback, link);
        }
        else if (photo.Picture.Photo is { } file)
        {
            html.WriteAttribute("data-pswp-width", Text(file.Width));
            html.WriteAttribute("data-pswp-height", Text(file.Height));
        }

        html.WriteAttribute("data-original", photo.Original);
        if (isAlone && GallerySizes.RatioOf(photo.Picture) < 1)
        {
            // As wide as the text it would be higher than the window: with its ratio a style sheet can prevent that.
            WriteRatio(html, photo.Picture);
        }

        html.Write('>');
    }

    // Rows are laid out by it before any file is there.
    private static void WriteRatio(TextWriter html, Picture picture)
    {
        if (GallerySizes.RatioOf(picture) is { } ratio)
        {
            html.Write(" style=\"--ratio:");
            html.Write(Text(ratio));
            html.Write('"');
        }
    }

    private static void WriteCaption(TextWriter html, Gallery gallery)
    {
        if (gallery.Title.Length + gallery.Caption.Length == 0)
        {
            return;
        }

        html.Write("<figcaption class=\"gallery-caption\">");
        if (gallery.Title.Length > 0)
        {
            html.Write("<strong class=\"gallery-title\">");
            html.Write(gallery.Title);
            html.Write("</strong>");
            html.Write(gallery.Caption.Length > 0 ? " " : "");
        }

        html.Write(gallery.Caption);
        html.Write("</figcaption>\n");
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
