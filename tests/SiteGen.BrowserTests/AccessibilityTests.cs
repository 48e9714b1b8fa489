using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>Pages with photos as axe judges them, in both colour schemes, with the viewer closed and open.</summary>
internal sealed class AccessibilityTests : BrowserTest
{
    [TestCase("one/", ColorScheme.Light)]
    [TestCase("thirty/", ColorScheme.Light)]
    [TestCase("thirty/", ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_a_page_with_photos(string path, ColorScheme scheme)
    {
        var page = await Visit(path, new() { ColorScheme = scheme });

        Assert.That(Findings(await page.RunAxe()), Is.Empty);
    }

    [TestCase(1280)]
    [TestCase(390)]
    public async Task Axe_finds_nothing_while_a_photo_is_open(int width)
    {
        var page = await Visit("three/", new() { ViewportSize = new() { Width = width, Height = 800 } });
        await new Viewer(page).Open(1);

        Assert.That(Findings(await page.RunAxe()), Is.Empty);
    }

    protected override BuiltSite Site => PhotoSite.With();

    private static string Findings(AxeResult result) => string.Join('\n', result.Violations.Select(static rule =>
        $"{rule.Id}: {rule.Help}: {string.Join("; ", rule.Nodes.Select(static node => node.Html))}"));
}
