using System.Globalization;
using System.Text;

namespace SiteGen.BrowserTests.Support;

/// <summary>A small blog with a portrait of its own, and galleries of three and thirty photos, in a folder below the root of its host.</summary>
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
            images: { formats: [webp], widths: [240, 480] }
            galleries: { {{galleries}} }
            """);
        site.Write("content/one/index.md", "---\ntitle: One\n---\nBefore.\n\n![What the tower looks like](tower.png \"A tower\")\n\nAfter.\n");
        site.Write("content/one/tower.png", Drawing.Png(900, 1600, 1));
        Page(site, "three", 3);
        Page(site, "thirty", 30);
        site.Write("content/words.md", "---\ntitle: Words\n---\nA page without photos.\n");
        site.Build();
        return site;
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
