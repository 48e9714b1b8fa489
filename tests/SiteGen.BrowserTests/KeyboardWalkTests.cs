using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>Every control of every kind of page, reached by keyboard alone, on a phone and on a desk.</summary>
internal sealed class KeyboardWalkTests : BrowserTest
{
    private static IEnumerable<TestCaseData> Walks
        => KindsSite.Pages.SelectMany(static path => new[] { 390, 1280 }.Select(width => new TestCaseData(path, width)));

    protected override string BasePath => "/";

    protected override BuiltSite Site => KindsSite.LeftToRight();

    [TestCaseSource(nameof(Walks))]
    public async Task Tab_meets_every_control_once_and_in_order(string path, int width)
    {
        var page = await Visit(path, new() { ViewportSize = new() { Width = width, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });
        await IsExplained(page);

        Assert.That(await KeyboardWalk.Faults(page), Is.Empty);
    }

    [TestCase(KindsSite.Everything, 390)]
    [TestCase(KindsSite.Pictures, 390)]
    [TestCase(KindsSite.Pictures, 1280)]
    [TestCase(KindsSite.Pad, 390)]
    [TestCase(KindsSite.Pad, 1280)]
    public async Task Tab_meets_what_disclosures_hold_once_they_are_open(string path, int width)
    {
        var page = await Visit(path, new() { ViewportSize = new() { Width = width, Height = 800 }, ReducedMotion = ReducedMotion.Reduce });
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach((one) => { one.open = true; })");

        Assert.That(await KeyboardWalk.Faults(page), Is.Empty);
    }

    // Results of a search say more about themselves once they are seen.
    private static async Task IsExplained(IPage page)
    {
        if (page.Url.Contains("?q=", StringComparison.Ordinal))
        {
            await page.WaitForFunctionAsync("""
                () => {
                  const items = [...document.querySelectorAll(".search-results li")];
                  const next = items.find((item) => !item.querySelector("p"));
                  next?.scrollIntoView({ behavior: "instant" });
                  return items.length > 0 && !next;
                }
                """);
            await page.EvaluateAsync("scrollTo(0, 0)");
        }
    }
}
