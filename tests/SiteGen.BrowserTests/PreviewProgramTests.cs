using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>The program as a writer runs it: files are written as editors write them, and nobody tells it.</summary>
[Parallelizable(ParallelScope.None)]
internal sealed class PreviewProgramTests
{
    private const string Page = "content/posts/day-1.md";

    private BuiltSite? _site;
    private ServeProcess? _program;
    private IPage? _page;

    [SetUp]
    public async Task Serve()
    {
        Chromium.MustBeThere();
        _site = PreviewBlog.Make();
        _program = await ServeProcess.Start(_site, 0);
        _page = await Chromium.Page();
        await _page.GotoAsync(_program.Url + "posts/day-1/");
        await IsLive();
    }

    [TearDown]
    public async Task Remove()
    {
        if (_page is not null)
        {
            await _page.Context.CloseAsync();
        }

        _program?.Dispose();
        _site?.Dispose();
        (_page, _program, _site) = (null, null, null);
    }

    [Test]
    public async Task Text_that_is_saved_is_seen_broken_and_mended()
    {
        Save("We saw a tower.");
        await Assertions.Expect(_page!.GetByText("We saw a tower.")).ToBeVisibleAsync();

        Save("We saw a {{< towre >}}.");
        await Assertions.Expect(_page.GetByRole(AriaRole.Alertdialog)).ToContainTextAsync("towre");
        await Assertions.Expect(_page.GetByText("We saw a tower.")).ToBeVisibleAsync();

        Save("We saw a tall tower.");
        await Assertions.Expect(_page.GetByText("We saw a tall tower.")).ToBeVisibleAsync();
        await Assertions.Expect(_page.GetByRole(AriaRole.Alertdialog)).ToHaveCountAsync(0);
    }

    [Test]
    public async Task A_renamed_file_takes_its_tab_along()
    {
        File.Move(PathOf(Page), PathOf("content/posts/first-day.md"));

        await _page!.WaitForURLAsync("**/posts/first-day/");
        await Assertions.Expect(_page.Locator("h1")).ToHaveTextAsync("Day 1");
    }

    [Test]
    public async Task A_program_that_was_killed_and_started_again_is_found_by_its_tabs()
    {
        var port = _program!.Port;
        _program.Dispose();
        await Assertions.Expect(_page!.Locator("sitegen-live .source")).ToContainTextAsync("stopped");
        Save("Written while nobody looked.");

        _program = await ServeProcess.Start(_site!, port);

        await Assertions.Expect(_page.GetByText("Written while nobody looked.")).ToBeVisibleAsync();
        await IsLive();
        Save("And it goes on.");
        await Assertions.Expect(_page.GetByText("And it goes on.")).ToBeVisibleAsync();
    }

    private async Task IsLive() => await _page!.WaitForFunctionAsync("() => document.querySelector('sitegen-live')?.dataset.state === 'live'");

    // Through another file, as many editors save.
    private void Save(string text)
    {
        var beside = PathOf(Page + "~new");
        File.WriteAllText(beside, $"---\ntitle: Day 1\ndate: 2026-01-01\n---\n{text}\n");
        File.Move(beside, PathOf(Page), overwrite: true);
    }

    private string PathOf(string name) => Path.Combine(_site!.Source, name);
}
