using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>The theme under the strict policy, sent as a header and written into pages: nothing of it is refused. What is refused fails the test.</summary>
internal sealed class PolicyTests : BrowserTest
{
    private const string TellRefusals = "addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => "
        + "console.error('refused', violatedDirective, blockedURI, sourceFile));";

    protected override string BasePath => "/";

    protected override BuiltSite Site => KindsSite.LeftToRight();

    [TestCaseSource(typeof(KindsSite), nameof(KindsSite.Pages))]
    public async Task Nothing_of_a_page_is_refused(string path)
    {
        var page = await Visit(path, prepare: TellRefusals);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.EvaluateAsync("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await Expect(page.Locator("meta[http-equiv='Content-Security-Policy']")).ToHaveAttributeAsync("content", new System.Text.RegularExpressions.Regex("script-src 'self'"));
        Assert.That(await page.EvaluateAsync<bool>("window.isCounted"), Is.True);
    }

    [Test]
    public async Task The_policy_is_in_force()
    {
        var page = await Visit("");

        var refused = await page.EvaluateAsync<string>("""
            () => new Promise((done) => {
              addEventListener("securitypolicyviolation", (event) => done(event.violatedDirective), { once: true });
              new Image().src = "https://elsewhere.example/a.png";
            })
            """);

        Assert.That(refused, Is.EqualTo("img-src"));
        Forgive("elsewhere.example");
    }

    [Test]
    public async Task Colours_can_be_switched_and_photos_opened()
    {
        var page = await Visit(KindsSite.Pictures, prepare: TellRefusals);
        var viewer = new Viewer(page);

        await page.Locator(".theme-switch").ClickAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
        await page.Locator(".gallery a.photo-link").Nth(2).ClickAsync();
        await viewer.Says("Photo 3 of 6: A drawn hill");

        Assert.That(await viewer.Photo.EvaluateAsync<int>("async (photo) => { await photo.decode(); return photo.naturalWidth; }"), Is.Positive);
    }

    [Test]
    public async Task Searches_find_and_explain()
    {
        var page = await Visit("search/", prepare: TellRefusals);

        await page.GetByRole(AriaRole.Searchbox).FillAsync("quota");

        await Expect(page.Locator(".search-results p mark").First).ToBeVisibleAsync();
    }

    [Test]
    public async Task Embeds_and_comments_come_when_they_are_asked_for()
    {
        var page = await Visit(KindsSite.Pictures, prepare: TellRefusals);
        await AnswerForOthers(page, "<!doctype html><title>Day 1</title><h1>Day 1</h1>");

        await page.Locator("[data-embed]").ClickAsync();
        await Expect(page.FrameLocator(".embed iframe").GetByRole(AriaRole.Heading)).ToHaveTextAsync("Day 1");
        await page.Locator("[data-comments]").ClickAsync();

        await Expect(page.Locator(".comments")).ToContainTextAsync("No comments yet.");
    }
}
