using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>The browser of this machine, started once for all tests; without one they are skipped by name.</summary>
[SetUpFixture]
internal sealed class Chromium
{
    private static readonly ImmutableArray<string> Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    private static readonly ImmutableArray<string> Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--hide-scrollbars",
    ];

    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    private static string? Program
        => Environment.GetEnvironmentVariable("SITEGEN_CHROMIUM") is { Length: > 0 } path
            ? path
            : Places.FirstOrDefault(File.Exists);

    public static void MustBeThere()
    {
        if (_browser is null)
        {
            Assert.Ignore("needs chromium, which './build.sh test' installs; SITEGEN_CHROMIUM may name another browser of its family");
        }
    }

    /// <summary>A fresh page, with cookies and a cache of its own.</summary>
    public static async Task<IPage> Page(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.ViewportSize ??= new ViewportSize { Width = 1280, Height = 800 };
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(10_000);
        return await context.NewPageAsync();
    }

    [OneTimeSetUp]
    public async Task Start()
    {
        if (Program is { } program)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Flags });
        }
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        BuiltSite.ForgetAll();
    }
}
