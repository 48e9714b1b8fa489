using System.Text;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Images.Galleries;
using SiteGen.Markdown.Galleries;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>
/// A gallery of the pictures and figures between its tags, in their order and with their captions, and of those that its patterns name. What else
/// stands between the tags is said about all of them.
/// </summary>
internal static class GalleryShortcode
{
    public const string Name = "gallery";

    private const int MostNames = 3;

    public static Outcome<string> Render(ShortcodeCall call, ShortcodeHost host, PagePhotos photos)
    {
        List<Diagnostic> mistakes = [];
        var arguments = GalleryArguments.Read(call, mistakes);
        var (written, text) = Written(call, host, photos, mistakes);
        var found = Found(arguments.Request, written, photos, mistakes);
        ImmutableArray<GalleryPhoto> shown = [.. written.Concat(found).Take(arguments.Request.Limit ?? int.MaxValue)];
        if (shown.IsEmpty)
        {
            return Empty(call, host, arguments, text, mistakes);
        }

        mistakes.AddRange(OmittedHtml.Report(call, host, arguments.Title, arguments.Caption));
        var caption = arguments.Caption.Length > 0 ? host.RenderInline(arguments.Caption).Html : "";
        var gallery = new Gallery(GallerySizes.Of(shown, photos.Config))
        {
            Title = arguments.Title.Length > 0 ? host.RenderInline(arguments.Title).Html : "",
            Caption = caption.Length > 0 && text.Length > 0 ? $"{caption}\n{text}" : caption + text,
            Classes = arguments.Class.Length > 0 ? $" {TemplateEscaping.Escape(arguments.Class)}" : "",
        };
        var html = new StringWriter(CultureInfo.InvariantCulture);
        photos.Write(html, gallery);
        return Outcome.Of(html.ToString(), mistakes);
    }

    // Pictures in paragraphs of their own or in figures, and the text without them.
    private static (ImmutableArray<GalleryPhoto> Photos, string Text) Written(
        ShortcodeCall call, ShortcodeHost host, PagePhotos photos, List<Diagnostic> mistakes)
    {
        if (string.IsNullOrWhiteSpace(call.Inner))
        {
            return ([], "");
        }

        List<GalleryPhoto> gathered = [];
        var held = new ShortcodeExpansion("", call.InnerHtml, LineMap.Same(1), false);
        var html = new StringBuilder();
        var line = 0;
        foreach (var (text, kept) in photos.Pieces(call.InnerDeindented()))
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                var (pictures, rest) = photos.Gather(() => host.RenderBlock(text));
                gathered.AddRange(pictures.Select(picture => Filled(picture, held)));
                html.Append(held.Insert(rest.Html));
                mistakes.AddRange(InnerMistakes.Of(line == 0 ? call : call with { InnerLocation = Below(call.InnerLocation, line) }, rest));
            }

            gathered.AddRange(kept?.Photo is { } photo ? [photo] : []);
            html.Append(kept?.Html);
            line += text.Count('\n');
        }

        return ([.. gathered], html.ToString().Trim());
    }

    // With what shortcodes in its texts made.
    private static GalleryPhoto Filled(GalleryPhoto photo, ShortcodeExpansion held) => !held.HasTokens ? photo : photo with
    {
        Caption = held.Insert(photo.Caption),
        Picture = photo.Picture with { Alt = photo.Picture.Alt is { } alt ? HtmlText.WithoutTags(held.Insert(alt)) : null },
    };

    private static SourceLocation Below(SourceLocation place, int lines) => new(place.File, place.Line + lines, 1);

    private static List<GalleryPhoto> Found(
        GalleryRequest request, ImmutableArray<GalleryPhoto> written, PagePhotos photos, List<Diagnostic> mistakes)
    {
        if (request.Patterns.IsEmpty)
        {
            return [];
        }

        var known = written.Select(static photo => photo.Picture.Photo?.File.FullPath).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var (found, told) = photos.Find(request with { Known = known, Limit = request.Limit - written.Length });
        mistakes.AddRange(told);
        GalleryPhoto[] shown = [.. found.Select(photo => Shown(photo, photos, request.Place, mistakes))];
        string[] silent =
        [
            .. shown.Where(static one => one.Picture.Alt is null).Select(static one => one.Picture.Photo).OfType<Photo>()
                .Where(photo => photos.IsNew(GalleryRules.NoAlt, photo)).Select(static photo => photo.File.Path.Name),
        ];
        if (silent.Length > 0)
        {
            mistakes.Add(WithoutAlt(request.Place, silent));
        }

        return [.. shown];
    }

    private static GalleryPhoto Shown(Photo photo, PagePhotos photos, SourceLocation place, List<Diagnostic> mistakes)
    {
        var picture = new Picture
        {
            Source = photos.LinkOf(photo) ?? "",
            Photo = photo,
            Plan = photos.PlanOf(photo),
            Alt = photos.AltOf(photo),
        };
        var (caption, told) = photos.CaptionOf(photo, null, place);
        mistakes.AddRange(told);
        return photos.Linked(new GalleryPhoto(picture) { Caption = caption });
    }

    // One warning for all of them: what is missing is one file.
    private static Diagnostic WithoutAlt(SourceLocation place, string[] names)
    {
        var some = string.Join(", ", names.Take(MostNames).Select(static name => $"'{name}'"));
        var fact = names.Length switch
        {
            1 => $"the picture {some} has no alternative text",
            <= MostNames => string.Create(CultureInfo.InvariantCulture, $"{names.Length} pictures have no alternative text: {some}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{names.Length} pictures have no alternative text: {some} and {names.Length - MostNames} more"),
        };
        return GalleryRules.NoAlt.At(place, fact, GalleryRules.HintFor(names[0]));
    }

    private static Outcome<string> Empty(
        ShortcodeCall call, ShortcodeHost host, GalleryArguments arguments, string text, List<Diagnostic> mistakes)
    {
        if (!arguments.Request.Patterns.IsEmpty)
        {
            return Outcome.Of(text, mistakes);
        }

        // A Hugo site's own shortcode of this name, with something between its tags that we do not know.
        if (host.IsHugo)
        {
            var unknown = ShortcodeRules.Unknown.At(call.Location, $"unknown shortcode '{call.Name}'", host.TemplateHint(call.Name));
            return host.UnknownShortcodes switch
            {
                UnknownShortcodes.Omit => Outcome.Of(""),
                UnknownShortcodes.Warn => Outcome.Of(text, [unknown with { Severity = Severity.Warning }]),
                _ => Outcome.Of("", [unknown]),
            };
        }

        return Outcome.Of(text, [.. mistakes, GalleryRules.Nothing.At(call.Location, "the gallery has no pictures")]);
    }
}
