using System.Globalization;
using System.Text;

namespace SiteGen.BrowserTests.Support;

/// <summary>A small blog with galleries of one, three and thirty photos, in a folder below the root of its host.</summary>
internal static class PhotoSite
{
    public const string BasePath = "/blog/";

    /// <summary>Widths and heights, repeated: landscape, portrait, square, video, panorama.</summary>
    public static readonly ImmutableArray<(int Width, int Height)> Shapes = [(600, 400), (400, 600), (500, 500), (640, 360), (900, 300)];

    public static BuiltSite Build(string more = "")
    {
        var site = new BuiltSite();
        site.Write("site.yaml", $"""
            baseURL: https://example.org{BasePath}
            title: Photos
            disableKinds: [taxonomy, term, rss]
            {more}
            """);
        site.Write("layouts/base.sbn.html", """
            <!doctype html>
            <html lang="{{ page.language }}">
            <head>
            {{ partial 'head' }}{{ if page.title != 'Words' }}{{ partial 'photo-viewer' }}{{ end }}</head>
            <body>
            {{ partial_cached 'header' (active_menu site.navigation page) }}
            <main id="main:start">
            {{ main }}</main>
            {{ partial_cached 'footer' }}</body>
            </html>
            """);
        Page(site, "one", 1);
        Page(site, "three", 3);
        Page(site, "thirty", 30);
        site.Write("content/words.md", "---\ntitle: Words\n---\nA page without photos.\n");
        site.Build();
        return site;
    }

    private static void Page(BuiltSite site, string name, int count)
    {
        var ratios = Enumerable.Range(0, count).Sum(static i => (double)Shapes[i % Shapes.Length].Width / Shapes[i % Shapes.Length].Height);
        var sum = string.Create(CultureInfo.InvariantCulture, $"{ratios:0.####}");
        var text = new StringBuilder($"""
            ---
            title: {name}
            ---
            <p>Before the photos.</p>
            <figure class="gallery"><ul class="gallery-photos" style="--ratios:{sum}">
            """);
        for (var i = 1; i <= count; i++)
        {
            var (width, height) = Shapes[(i - 1) % Shapes.Length];
            var ratio = string.Create(CultureInfo.InvariantCulture, $"{(double)width / height:0.####}");
            var caption = i % 2 == 0 ? "" : $"<figcaption>The <em>caption</em> of photo {i}</figcaption>";
            text.Append(CultureInfo.InvariantCulture, $"""
                <li class="gallery-item" style="--ratio:{ratio}"><figure class="photo"><a class="photo-link" id="photo-{i}" href="photo-{i}.png" data-pswp-width="{width}" data-pswp-height="{height}" data-pswp-srcset="photo-{i}.png {width}w"><picture><img src="photo-{i}.png" loading="lazy" decoding="async" width="{width}" height="{height}" alt="What photo {i} shows"></picture></a>{caption}</figure></li>
                """);
            site.Write($"content/{name}/photo-{i}.png", Drawing.Png(width, height, i));
        }

        site.Write($"content/{name}/index.html", text.Append("</ul></figure><p>After the photos.</p>\n").ToString());
    }
}
