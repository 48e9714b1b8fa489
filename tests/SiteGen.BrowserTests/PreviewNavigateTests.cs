using SiteGen.BrowserTests.Support;
using SiteGen.Cli.Serving;

namespace SiteGen.BrowserTests;

/// <summary><c>--navigate</c>.</summary>
internal sealed class PreviewNavigateTests : PreviewTest
{
    protected override ServeWishes Wishes => new() { Port = 0, Navigates = true };

    [Test]
    public async Task All_tabs_go_to_the_page_that_was_edited()
    {
        var first = await Visit("about/");
        var second = await VisitInTab(first, "posts/day-1/");

        Replace("content/posts/day-2.md", "What we saw", "What we heard");

        await first.WaitForURLAsync("**/posts/day-2/");
        await second.WaitForURLAsync("**/posts/day-2/");
    }
}
