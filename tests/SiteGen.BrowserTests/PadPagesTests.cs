using System.Security.Cryptography;
using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>Copies of pads as readers meet them: from a recap and back, in both colour schemes, on a phone.</summary>
internal sealed class PadPagesTests : BrowserTest
{
    private const string Pad = "pads/etherpad.opendev.org/neutron-victoria-ptg/";

    protected override BuiltSite Site => BuiltSite.Named("pads", Build);

    [Test]
    public async Task A_recap_leads_to_the_copy_of_its_pad_and_the_copy_back_to_it()
    {
        var page = await Visit("recaps/ptg/");

        await page.GetByRole(AriaRole.Paragraph).GetByRole(AriaRole.Link, new() { Name = "Archived copy of neutron-victoria-ptg" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("neutron-victoria-ptg");
        await page.GetByRole(AriaRole.Link, new() { Name = "Neutron at the PTG" }).ClickAsync();

        await Expect(page.Locator("h1")).ToHaveTextAsync("Neutron at the PTG");
    }

    [Test]
    public async Task An_earlier_copy_is_found_and_leads_back()
    {
        var page = await Visit(Pad);

        await page.GetByText("All 3 copies").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "June 5, 2020" }).ClickAsync();
        await Expect(page.Locator(".pad-text")).ToContainTextAsync("we meet on Monday");
        await page.GetByRole(AriaRole.Link, new() { Name = "Show that one" }).ClickAsync();

        await Expect(page.Locator(".pad-text")).ToContainTextAsync("we meet on Friday");
    }

    [TestCase(Pad, ColorScheme.Light)]
    [TestCase(Pad, ColorScheme.Dark)]
    [TestCase("pads/etherpad.opendev.org/text-only/", ColorScheme.Light)]
    [TestCase("pads/etherpad.opendev.org/hostile/", ColorScheme.Light)]
    public async Task Axe_finds_nothing_on_a_copy(string path, ColorScheme scheme)
    {
        var page = await Visit(path, new() { ColorScheme = scheme });
        foreach (var summary in await page.Locator("summary").AllAsync())
        {
            await summary.ClickAsync();
        }

        var result = await page.RunAxe();

        Assert.That(result.Violations.Select(static rule => $"{rule.Id}: {string.Join("; ", rule.Nodes.Select(static node => node.Html))}"), Is.Empty);
    }

    [TestCase(Pad)]
    [TestCase("pads/etherpad.opendev.org/text-only/")]
    [TestCase("pads/etherpad.opendev.org/long/")]
    public async Task A_long_line_does_not_break_the_page_of_a_phone(string path)
    {
        var page = await Visit(path, new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await Expect(page.Locator(".pad-text")).Not.ToBeEmptyAsync();

        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.That(width, Is.LessThanOrEqualTo(390));
    }

    private static BuiltSite Build()
    {
        var site = new BuiltSite();
        site.CopyFrom(Path.Combine(Repository.Root, "tests", "SiteGen.Tests", "Cases", "019-kept-pads", "site"));
        Directory.Delete(Path.Combine(site.Source, "layouts"), recursive: true);
        AddLongPad(site);
        site.Build();
        return site;
    }

    private static void AddLongPad(BuiltSite site)
    {
        const string Copy = "pads/etherpad.opendev.org/long/2020-06-05T081500Z";
        var text = $"{new string('x', 3000)}\nhttps://example.org/{new string('y', 2000)}\n";
        site.Write("content/recaps/long.md", "---\ntitle: A long pad\netherpads: long\n---\n");
        site.Write($"{Copy}.txt", text);
        site.Write($"{Copy}.json", $$"""
            {
              "url": "https://etherpad.opendev.org/p/long", "pad": "long", "taken": "2020-06-05T08:15:00Z", "isLoss": false,
              "text": { "bytes": {{text.Length}}, "sha256": "{{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}}" }
            }
            """);
    }
}
