using System.Text;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Output.Sitemaps;

namespace SiteGen.Tests.Output;

public class SitemapTests
{
    [TestCase(50_000, new[] { "/sitemap.xml" })]
    [TestCase(50_001, new[] { "/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml" })]
    public void A_map_of_too_many_addresses_is_split(int pages, string[] expected)
    {
        var maps = Sitemap.Plan(SiteOf(pages), static _ => true).ToArray();

        Assert.That(maps.Select(map => map.Url.Value), Is.EqualTo(expected));
        Assert.That(maps.Sum(map => Count(Text(map), "<url>")), Is.EqualTo(pages));
        Assert.That(Count(Text(maps[0]), "<sitemap>"), Is.EqualTo(expected.Length - 1));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string Text(SiteGen.Output.TextOutput map)
    {
        var target = new ByteBuffer();
        map.Render(target);
        return Encoding.UTF8.GetString(target.Written);
    }

    private static Site SiteOf(int count)
    {
        ImmutableArray<Page> pages =
        [
            .. Enumerable.Range(0, count).Select(index => new Page
            {
                Index = index,
                Kind = PageKind.Page,
                Path = $"/{index}",
                Url = new UrlPath($"/{index}/"),
                Outputs = ["html"],
            }),
        ];
        return new Site
        {
            Config = new SiteConfig { BaseUrl = "https://example.org/" },
            Pages = pages,
            Home = pages[0],
            RegularPages = pages,
            Menus = ImmutableDictionary<string, ImmutableArray<MenuItem>>.Empty,
            Now = DateTimeOffset.UnixEpoch,
        };
    }
}
