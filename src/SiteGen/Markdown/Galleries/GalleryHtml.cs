using SiteGen.Files;

namespace SiteGen.Markdown.Galleries;

/// <summary>Writes galleries, and figures of single pictures; without scripts a photo leads to its large version.</summary>
internal static class GalleryHtml
{
    public const string LinkStart = "<a class=\"photo-link\"";

    private const string Start = "<figure class=\"gallery";

    /// <summary>Whether a part of a body has photos with links to their large versions, or a gallery.</summary>
    public static bool IsIn(string html) => html.Contains(LinkStart, StringComparison.Ordinal) || html.Contains(Start, StringComparison.Ordinal);

    public static void Write(TextWriter html, Gallery gallery, Func<UrlPath, string> link)
    {
        html.Write(Start);
        html.Write(gallery.Classes);
        html.Write('"');
        html.Write(gallery.Attributes);
        if (gallery.Title.Length > 0)
        {
            html.Write(" aria-label=\"");
            html.Write(Shortcodes.HtmlText.WithoutTags(gallery.Title));
            html.Write('"');
        }

        html.Write(">\n");
        WriteTitle(html, gallery.Title);
        html.Write("<ul class=\"gallery-photos\" style=\"--ratios:");
        html.Write(Text(GallerySizes.SumOf(gallery.Photos)));
        html.Write("\">\n");
        foreach (var photo in gallery.Photos)
        {
            html.Write("<li");
            WritePlace(html, photo);
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
        if (isAlone && GallerySizes.RatioOf(photo.Picture) is < 1 and var ratio)
        {
            // As wide as the text it would be higher than the window: with its ratio a style sheet can prevent that.
            html.Write($" style=\"--ratio:{Text(ratio)}\"");
        }

        html.Write('>');
    }

    /// <summary>Class and style of a gallery's item: rows are laid out by them before any file is there.</summary>
    public static void WritePlace(TextWriter html, GalleryPhoto photo)
    {
        var (ratio, most) = (GallerySizes.FrameOf(photo.Picture), GallerySizes.MostWidthOf(photo.Picture));
        html.Write(GallerySizes.IsFramed(photo.Picture) ? " class=\"gallery-item framed\" style=\"" : " class=\"gallery-item\" style=\"");
        html.Write(ratio is null ? "" : $"--ratio:{Text(ratio.Value)};");
        html.Write(most is null ? "" : $"--most:{Text(most.Value)};");
        var parts = photo.Parts ?? new RowParts(1, 1, 1);
        html.Write($"--l:{Part(parts.Large)};--m:{Part(parts.Medium)};--s:{Part(parts.Small)}\"");
    }

    private static void WriteTitle(TextWriter html, string title)
    {
        if (title.Length > 0)
        {
            html.Write("<p class=\"gallery-title\"><strong>");
            html.Write(title);
            html.Write("</strong></p>\n");
        }
    }

    private static void WriteCaption(TextWriter html, Gallery gallery)
    {
        if (gallery.Caption.Length > 0)
        {
            html.Write("<figcaption class=\"gallery-caption\">");
            html.Write(gallery.Caption);
            html.Write("</figcaption>\n");
        }
    }

    // Rounded down: the parts of a row must not be more than the row.
    private static string Part(double part) => Text(Math.Floor(part * 1e4) / 1e4);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
