using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>A writer who never waits, and tabs that are open all the while: in the end each shows what the files say.</summary>
internal sealed class PreviewScribbleTests : PreviewTest
{
    private const int Edits = 200;

    [Test]
    public async Task However_fast_files_are_edited_all_tabs_end_up_with_the_newest_text()
    {
        var random = new Random(6);
        using var reader = new HttpClient();
        var home = await Visit("");
        IPage[] tabs = [await VisitInTab(home, "posts/day-1/"), await VisitInTab(home, "posts/day-2/"), await Visit("posts/day-3/")];

        for (var edit = 1; edit <= Edits; edit++)
        {
            var number = random.Next(1, 4);
            var body = random.Next(4) == 0 ? "Unfinished {{< nope" : $"Edit {edit}.";
            Edit($"content/posts/day-{number}.md", $"---\ntitle: Day {number}, edit {edit}\ndate: 2026-01-0{number}\n---\n{body}\n");
            await reader.GetStringAsync(Preview.Url);
        }

        for (var number = 1; number <= tabs.Length; number++)
        {
            Edit($"content/posts/day-{number}.md", $"---\ntitle: Day {number} at last\ndate: 2026-01-0{number}\n---\nThe end of day {number}.\n");
        }

        for (var number = 1; number <= tabs.Length; number++)
        {
            await Assertions.Expect(tabs[number - 1].GetByText($"The end of day {number}.")).ToBeVisibleAsync();
            await Assertions.Expect(tabs[number - 1].GetByRole(AriaRole.Alertdialog)).ToHaveCountAsync(0);
            await Assertions.Expect(home.GetByRole(AriaRole.Link, new() { Name = $"Day {number} at last", Exact = true })).ToBeVisibleAsync();
        }
    }
}
