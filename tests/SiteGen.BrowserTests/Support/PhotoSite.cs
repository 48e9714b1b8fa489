using System.Globalization;
using System.Text;

namespace SiteGen.BrowserTests.Support;

/// <summary>
/// A small blog in a folder below the root of its host: a portrait of its own, galleries of three and thirty photos, few photos and odd ones,
/// and short posts that its home page shows whole.
/// </summary>
internal static class PhotoSite
{
    public const string BasePath = "/blog/";

    /// <summary>Widths and heights, repeated: landscape, portrait, square, video, panorama.</summary>
    public static readonly ImmutableArray<(int Width, int Height)> Shapes = [(600, 400), (400, 600), (500, 500), (640, 360), (900, 300)];

    /// <param name="galleries">Keys of <c>galleries</c> with commas between them.</param>
    public static BuiltSite With(string galleries = "auto: true") => BuiltSite.Named(galleries, () => Build(galleries));

    private static BuiltSite Build(string galleries)
    {
        var site = new BuiltSite();
        site.Write("site.yaml", $$"""
            baseURL: https://example.org{{BasePath}}
            title: Photos
            disableKinds: [taxonomy, term, rss]
            socialCards: false
            security: { csp: true }
            images: { formats: [webp], widths: [240, 480] }
            galleries: { {{galleries}} }
            """);
        site.Write("content/one/index.md", "---\ntitle: One\n---\nBefore.\n\n![What the tower looks like](tower.png \"A tower\")\n\nAfter.\n");
        site.Write("content/one/tower.png", Drawing.Png(900, 1600, 1));
        Page(site, "three", 3);
        Page(site, "thirty", 30);
        Few(site);
        Odd(site);
        site.Write("content/words.md", "---\ntitle: Words\n---\nA page without photos.\n");
        site.Build();
        return site;
    }

    // One landscape, two landscapes, two portraits, a title and a caption.
    private static void Few(BuiltSite site)
    {
        site.Write("content/few/index.md", """
            ---
            title: Few
            ---
            {{< gallery "land-1.png" class="one" >}}

            {{< gallery "land-*.png" class="two" title="Two of them" caption="Both at *once*" >}}

            {{< gallery "port-*.png" class="high" >}}
            """);
        site.Write("content/few/photos.yaml", "'*.png': { alt: A drawn hill }\n");
        for (var i = 1; i <= 2; i++)
        {
            site.Write($"content/few/land-{i}.png", Drawing.Png(600, 400, i));
            site.Write($"content/few/port-{i}.png", Drawing.Png(400, 600, i));
        }
    }

    // A tower, a thread, a dot and a stamp; a picture with a link of its own stands behind them, and one of them once more.
    private static void Odd(BuiltSite site)
    {
        site.Write("content/odd/index.md", """
            ---
            title: Odd
            ---
            ![A tower](tower.png)

            ![A thread](thread.png)

            ![A dot](dot.png)

            ![A stamp](stamp.png)

            [![A poster](poster.png)](../words/)

            ![A tower again](tower.png) ![A poster again](poster.png)
            """);
        site.Write("content/odd/tower.png", Drawing.Png(60, 3000, 1));
        site.Write("content/odd/thread.png", Drawing.Png(3000, 60, 2));
        site.Write("content/odd/dot.png", Drawing.Png(1, 1, 3));
        site.Write("content/odd/stamp.png", Drawing.Png(100, 80, 4));
        site.Write("content/odd/poster.png", Drawing.Png(600, 400, 5));
    }

    private static void Page(BuiltSite site, string name, int count)
    {
        var text = new StringBuilder($"---\ntitle: {name}\n---\nBefore the photos.\n\n");
        for (var i = 1; i <= count; i++)
        {
            var (width, height) = Shapes[(i - 1) % Shapes.Length];
            var caption = i % 2 == 0 ? "" : $" \"The *caption* of photo {i}\"";
            text.Append(CultureInfo.InvariantCulture, $"![What photo {i} shows](photo-{i}.png{caption})\n\n");
            site.Write($"content/{name}/photo-{i}.png", Drawing.Png(width, height, i));
        }

        site.Write($"content/{name}/index.md", text.Append("After the photos.\n").ToString());
    }
}
