using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>The search within the preview: of the site as it is written now.</summary>
internal sealed class PreviewSearchTests : PreviewTest
{
    [Test]
    public async Task A_query_finds_what_is_written_and_then_what_was_written_since()
    {
        var page = await Visit("search/");
        var results = page.Locator(".search-title");
        await Field(page).FillAsync("what we saw on day");
        await Expect(results).ToHaveCountAsync(8);
        await Field(page).FillAsync("xylophone");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Nothing was found for “xylophone”.");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/search/\?q=xylophone$"));

        var post = await VisitInTab(page, "posts/day-3/");
        Replace("content/posts/day-3.md", "What we saw", "A xylophone was played, and what we saw");
        await Expect(post.GetByText("A xylophone was played")).ToBeVisibleAsync();
        await page.ReloadAsync();

        await Expect(results).ToHaveTextAsync(["Day 3"]);
        await Expect(page.Locator(".search-results p mark").First).ToHaveTextAsync("xylophone");
    }

    private static ILocator Field(IPage page) => page.GetByRole(AriaRole.Searchbox);
}
