using Microsoft.Playwright;

namespace SiteGen.BrowserTests.Support;

/// <summary>The photo viewer as its users meet it: what it shows, says and does with the keyboard.</summary>
internal sealed class Viewer(IPage page)
{
    public ILocator Dialog => page.Locator(".pswp[role=dialog]");

    public ILocator Announcement => page.Locator(".photo-viewer-announcement");

    public ILocator Caption => page.Locator(".pswp .photo-viewer-caption");

    public ILocator Download => page.Locator(".pswp__button--download");

    /// <summary>The picture that is shown, not its neighbours.</summary>
    public ILocator Photo => page.Locator(".pswp__item[aria-hidden=false] img.pswp__img:not(.pswp__img--placeholder)");

    /// <summary>Focuses a photo on the page and opens it as a keyboard does.</summary>
    public async Task Open(int photo)
    {
        await page.Locator($"#photo-{photo}").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await IsOpen();
    }

    /// <summary>It reads the photo out once it is ready for keys.</summary>
    public Task IsOpen() => Assertions.Expect(Announcement).Not.ToBeEmptyAsync();

    public Task IsClosed() => Assertions.Expect(Dialog).ToHaveCountAsync(0);

    public Task Says(string text) => Assertions.Expect(Announcement).ToHaveTextAsync(text);
}
