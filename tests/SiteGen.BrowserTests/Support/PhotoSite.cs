using System.Globalization;
using System.Text;

namespace SiteGen.BrowserTests.Support;

/// <summary>A small blog with galleries of one, three and thirty photos, in a folder below the root of its host.</summary>
internal static class PhotoSite
{
    public const string BasePath = "/blog/";

    /// <summary>Widths and heights, repeated: landscape, portrait, square, video, panorama.</summary>
    public static readonly ImmutableArray<(int Width, int Height)> Shapes = [(600, 400), (400, 600), (500, 500), (640, 360), (900, 300)];

    /// <param name="more">More keys of <c>galleries</c>, each behind a comma.</param>
    public static BuiltSite With(string more = "") => BuiltSite.Named($"photos{more}", () => Build(more));

    private static BuiltSite Build(string more)
    {
        var site = new BuiltSite();
        site.Write("site.yaml", $$"""
            baseURL: https://example.org{{BasePath}}
            title: Photos
            disableKinds: [taxonomy, term, rss]
            socialCards: false
            images: { formats: [webp], widths: [240, 480] }
            galleries: { minimum: 1{{more}} }
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
