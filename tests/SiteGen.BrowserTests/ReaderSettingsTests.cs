using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>What readers ask of their system: fewer colours, more contrast, less motion. Controls stay visible, marked and still.</summary>
internal sealed class ReaderSettingsTests : BrowserTest
{
    // What would be invisible if only a background drew it.
    private static readonly ImmutableArray<(string Path, string Control)> Drawings =
    [
        ("", ".theme-switch"), ("search/", ".search input"), ("search/", ".search button"), ("page/2/", ".pagination [aria-current]"),
        (KindsSite.Pictures, ".embed a"), (KindsSite.Pictures, "[data-comments]"), (KindsSite.Everything, ".toc"), (KindsSite.Pad, ".pad-banner"),
    ];

    private static IEnumerable<TestCaseData> Drawn
        => Drawings.SelectMany(static one => new[] { ColorScheme.Light, ColorScheme.Dark }.Select(scheme => new TestCaseData(one.Path, one.Control, scheme)));

    protected override string BasePath => "/";

    protected override BuiltSite Site => KindsSite.LeftToRight();

    [TestCaseSource(typeof(KindsSite), nameof(KindsSite.Pages))]
    public async Task Nothing_moves_where_less_motion_is_wanted(string path)
    {
        var page = await Visit(path, new() { ReducedMotion = ReducedMotion.Reduce });

        var moving = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("*")].flatMap((element) => [null, "::before", "::after"].filter((part) => {
              const style = getComputedStyle(element, part);
              return style.transitionDuration.split(", ").some((time) => time !== "0s") || style.animationName !== "none" || style.scrollBehavior === "smooth";
            }).map((part) => element.outerHTML.slice(0, 80) + (part ?? "")))
            """);

        Assert.That(moving, Is.Empty);
    }

    [TestCaseSource(nameof(Drawn))]
    public async Task Controls_are_seen_with_forced_colours(string path, string control, ColorScheme scheme)
    {
        var page = await Visit(path, new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme, ViewportSize = new() { Width = 390, Height = 800 } });

        Assert.That(await Ink(page.Locator(control).First), Is.GreaterThan(.01));
    }

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task The_viewers_buttons_are_seen_with_forced_colours(ColorScheme scheme)
    {
        var page = await Visit(KindsSite.Pictures, new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
        await page.Locator(".gallery a.photo-link").Nth(1).ClickAsync();
        await new Viewer(page).IsOpen();

        foreach (var name in new[] { "Close", "Previous photo", "Next photo" })
        {
            Assert.That(await Ink(page.GetByRole(AriaRole.Button, new() { Name = name })), Is.GreaterThan(.01), name);
        }
    }

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task The_three_choices_of_colours_look_different_with_forced_colours(ColorScheme scheme)
    {
        var page = await Visit("", new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });
        var button = page.Locator(".theme-switch");
        HashSet<string> looks = [];
        await button.FocusAsync();

        for (var choice = 0; choice < 3; choice++)
        {
            looks.Add(Convert.ToBase64String(await button.ScreenshotAsync()));
            await page.Keyboard.PressAsync("Enter");
        }

        Assert.That(looks, Has.Count.EqualTo(3));
    }

    [TestCaseSource(typeof(KindsSite), nameof(KindsSite.Pages))]
    public async Task Words_have_the_contrast_of_the_highest_level_where_more_is_wanted(string path)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await Visit(path, new() { Contrast = Contrast.More, ColorScheme = scheme });

            var result = await page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "rule", Values = ["color-contrast-enhanced"] } });

            Assert.That(result.Violations.SelectMany(static rule => rule.Nodes).Select(node => $"{scheme}: {node.Html} {node.Any.FirstOrDefault()?.Message}"), Is.Empty);
        }
    }

    [TestCaseSource(nameof(Drawn))]
    public async Task Controls_are_seen_where_more_contrast_is_wanted(string path, string control, ColorScheme scheme)
    {
        var page = await Visit(path, new() { Contrast = Contrast.More, ColorScheme = scheme, ViewportSize = new() { Width = 390, Height = 800 } });

        Assert.That(await Ink(page.Locator(control).First), Is.GreaterThan(.01));
    }

    /// <summary>How much of a control stands out from what it is drawn on: at least 3 to 1, as WCAG 1.4.11 has it.</summary>
    private static async Task<double> Ink(ILocator control)
    {
        var picture = Convert.ToBase64String(await control.ScreenshotAsync());
        return await control.Page.EvaluateAsync<double>("""
            async (picture) => {
              const image = Object.assign(new Image(), { src: `data:image/png;base64,${picture}` });
              await image.decode();
              const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
              canvas.drawImage(image, 0, 0);
              const { data } = canvas.getImageData(0, 0, image.width, image.height);
              const lights = Array.from({ length: data.length / 4 }, (_, at) => {
                const [red, green, blue] = [...data.subarray(4 * at, 4 * at + 3)].map((part) => (part <= 10 ? part / 3294 : ((part / 255 + .055) / 1.055) ** 2.4));
                return .2126 * red + .7152 * green + .0722 * blue;
              });
              const ground = [...lights].sort((one, other) => one - other)[lights.length >> 1];
              return lights.filter((light) => (Math.max(light, ground) + .05) / (Math.min(light, ground) + .05) >= 3).length / lights.length;
            }
            """, picture);
    }
}
