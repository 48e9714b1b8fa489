using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Markdown.Galleries;

/// <summary>The picture of a call of <c>figure</c>, with its link; what the call does not say is said by the photo.</summary>
/// <param name="Caption">From beside the photo or from its file; "" where the call has its own, or wants none.</param>
internal sealed record FigurePhoto(GalleryPhoto Shown, string Caption)
{
    /// <summary>Null for a call that names no picture.</summary>
    public static FigurePhoto? Read(ShortcodeCall call, ShortcodeHost host, PagePhotos photos, List<Diagnostic> mistakes)
    {
        if (call.Given("src") is not { } source)
        {
            return null;
        }

        var address = host.FindImage(source) ?? source;
        var found = photos.Find(address, call.Location);
        mistakes.AddRange(found.Diagnostics);
        var photo = found.Value;
        var picture = new Picture
        {
            Source = photos.LinkOf(photo) ?? new StringBuilder().Url(address).ToString(),
            Photo = photo,
            Plan = photo is null ? null : photos.PlanOf(photo),
            Alt = FigureShortcode.Alt(call, host) ?? photos.AltOf(photo),
            Width = Size(call, "width"),
            Height = Size(call, "height"),
            Loading = call.Given("loading") is { } loading ? TemplateEscaping.Escape(loading) : null,
        };
        if (picture.Alt is null && call.Find("alt") is null)
        {
            mistakes.Add(PictureRules.NoAlt.At(
                call.Location, "an image has no alternative text", "Say with 'alt' what it shows; alt=\"\" is for mere decoration."));
        }

        var shown = new GalleryPhoto(picture with { Sizes = PictureSizes.InText(picture, photos.Config) })
        {
            OwnLink = FigureShortcode.Opening(call),
        };
        var (caption, told) = photos.CaptionOf(photo, call.Find("caption") is null ? null : "", call.Location);
        mistakes.AddRange(told);
        return new(photos.Linked(shown), caption);
    }

    /// <summary>The picture and its link.</summary>
    public string Html(PagePhotos photos)
    {
        var html = new StringWriter(CultureInfo.InvariantCulture);
        photos.WriteLinked(html, Shown);
        return html.ToString();
    }

    private static string? Size(ShortcodeCall call, string name) => call.Given(name) is { } size ? TemplateEscaping.Escape(size) : null;
}
