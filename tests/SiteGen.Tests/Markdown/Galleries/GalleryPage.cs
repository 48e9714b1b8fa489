using System.Globalization;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Markdown;
using SiteGen.Markdown.Galleries;

namespace SiteGen.Tests.Markdown.Galleries;

/// <summary>A page whose pictures are made by hand: a name with a size in it, such as <c>a-300x200.jpg</c>, is a photo of that size.</summary>
internal static class GalleryPage
{
    public static readonly DiagnosticRule Missing = new("SG9999", Severity.Warning, "");

    private static readonly Page Page = new() { Index = 0, Kind = PageKind.Page, Path = "/a", Url = new("/a/") };

    /// <summary>One width and one format are enough to read what is written.</summary>
    public static readonly SiteConfig Plain = new()
    {
        Images = new ImagesConfig { Formats = [], Widths = [480] },
    };

    public static PagePhotos Photos(SiteConfig? config = null, Page? page = null) => new(page ?? Page, Lookup(config));

    public static PhotoLookup Lookup(SiteConfig? config) => new()
    {
        Find = (_, link, place) => Find(link, place),
        ConfigOf = _ => config ?? Plain,
        RenderInline = static (_, text) => new(MarkdownPage.Html(text)["<p>".Length..^"</p>".Length], [], [], []),
    };

    /// <summary>As a page shows it, with the names of variants shortened to <c>name.width.format</c>.</summary>
    public static string Html(string markdown, SiteConfig? config = null, MarkupConfig? markup = null)
    {
        var photos = Photos(config);
        var rendered = Render(markdown, photos, markup);
        return Short(photos.Number(rendered.Html)).TrimEnd('\n');
    }

    public static RenderedMarkdown Render(string markdown, PagePhotos photos, MarkupConfig? markup = null)
        => MarkdownRenderer.Render(MarkdownPage.Worker(markup), MarkdownPage.Source(markdown) with { Photos = photos });

    public static string Short(string html)
        => System.Text.RegularExpressions.Regex.Replace(html, "/derived/([a-z])[-0-9x]*-[0-9a-f]{12}-([0-9]+)\\.", "$1.$2.");

    public static Photo PhotoOf(string name)
    {
        var size = name[(name.IndexOf('-', StringComparison.Ordinal) + 1)..name.LastIndexOf('.')].Split('x');
        var format = name.EndsWith(".svg", StringComparison.Ordinal) ? ImageFormat.Svg : ImageFormat.Jpeg;
        return new(
            new SourceFile(new SourcePath($"static/{name}"), name, $"/site/static/{name}", 1, 0),
            ContentHash.Of(System.Text.Encoding.UTF8.GetBytes(name)),
            format,
            int.Parse(size[0], NumberStyles.None, CultureInfo.InvariantCulture),
            int.Parse(size[1], NumberStyles.None, CultureInfo.InvariantCulture))
        {
            Url = new UrlPath($"/{name}"),
        };
    }

    private static Outcome<Photo?> Find(string link, SourceLocation place)
        => link.Contains("missing", StringComparison.Ordinal) ? Outcome.Of<Photo?>(null, [Missing.At(place, link)])
            : link.Contains('-', StringComparison.Ordinal) ? Outcome.Of<Photo?>(PhotoOf(link.TrimStart('/')))
            : Outcome.Of<Photo?>(null);
}
