using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>The theme <c>plain</c>, which has nothing of summit: every kind of page, under the strict policy.</summary>
internal sealed class PlainThemeTests : BrowserTest
{
    private static readonly string[] Paths =
        ["", "recaps/", "recaps/ptg/", "recaps/long/", "tags/", "tags/photos/", "photos/", "references/", "404.html", "page/2/"];

    protected override BuiltSite Site => BuiltSite.Named("plain", Build);

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_any_page(ColorScheme scheme)
    {
        foreach (var path in Paths)
        {
            var page = await Visit(path, new() { ColorScheme = scheme });

            var result = await page.RunAxe();

            Assert.That(result.Violations.Select(static rule => $"{rule.Id}: {string.Join("; ", rule.Nodes.Select(static node => node.Html))}"), Is.Empty, path);
        }
    }

    [Test]
    public async Task No_page_scrolls_sideways_on_a_small_phone()
    {
        foreach (var path in Paths)
        {
            var page = await Visit(path, new() { ViewportSize = new() { Width = 320, Height = 640 } });

            Assert.That(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(320), path);
        }
    }

    [Test]
    public async Task Photos_stand_side_by_side_and_lead_to_large_pictures()
    {
        var page = await Visit("recaps/ptg/", new() { ViewportSize = new() { Width = 1000, Height = 800 } });
        var photos = page.Locator(".gallery-photos img");

        var (first, second) = (await photos.Nth(0).BoundingBoxAsync(), await photos.Nth(1).BoundingBoxAsync());

        Assert.That(second!.Y, Is.EqualTo(first!.Y).Within(2));
        Assert.That(second.X, Is.GreaterThan(first.X + first.Width - 2));
        Assert.That(await page.Locator("a.photo-link").First.GetAttributeAsync("href"), Does.Contain("/derived/"));
    }

    [Test]
    public async Task Feeds_are_linked()
    {
        var page = await Visit("");

        Assert.That(await page.Locator("link[rel=alternate][type='application/rss+xml']").CountAsync(), Is.EqualTo(1));
        Assert.That(await page.Locator("footer a[type='application/atom+xml']").CountAsync(), Is.EqualTo(1));
    }

    private static BuiltSite Build()
    {
        var site = new BuiltSite();
        site.Write("site.yaml", $$"""
            baseURL: https://example.org{{PhotoSite.BasePath}}
            title: Blog
            theme: plain
            mainSections: [recaps]
            pagination: { pagerSize: 2 }
            socialCards: false
            security: { csp: true }
            images: { formats: [webp], widths: [240] }
            """);
        site.Write("content/recaps/ptg/index.md", "---\ntitle: PTG\ndate: 2026-02-01\ntags: [photos]\n---\nSee [a bug](https://bugs.launchpad.net/neutron/+bug/1234567) and https://etherpad.opendev.org/p/ptg.\n\n{{< gallery \"*.png\" >}}\n");
        for (var number = 1; number <= 3; number++)
        {
            site.Write($"content/recaps/ptg/{number}.png", Drawing.Png(300, 200, number));
        }

        site.Write("content/recaps/ptg/photos.yaml", "'*.png': { alt: A drawn hill }\n");
        site.Write("content/recaps/long.md", "---\ntitle: Long\ndate: 2026-01-01\n---\n## One\n\n| a | b |\n|---|---|\n| a-very-long-word-that-does-not-fit-on-any-small-phone-of-this-world | b |\n\n```csharp\nvar x = 1; // a line of code that is longer than three hundred and twenty pixels, surely\n```\n\n> A quote.\n\nText[^1].\n\n[^1]: A note.\n");
        site.Write("content/recaps/third.md", "---\ntitle: Third\ndate: 2025-01-01\n---\nText.\n");
        site.Build();
        return site;
    }
}
