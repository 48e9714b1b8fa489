using System.Text.Json;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>The page of all galleries: photos whole and in even rows, each a link to itself in its recap.</summary>
internal sealed class PhotosPageTests : BrowserTest
{
    [TestCase(390)]
    [TestCase(768)]
    [TestCase(1280)]
    public async Task Its_rows_are_even_and_no_photo_is_cropped(int width)
    {
        var page = await Visit("photos/", new() { ViewportSize = new() { Width = width, Height = 800 } });

        var found = await page.EvaluateAsync<JsonElement>("""
            [...document.querySelectorAll('.album-photos .gallery-item:not(.framed) a')].map((link) => {
              const [box, image] = [link.getBoundingClientRect(), link.querySelector('img')];
              return [box.top + scrollY, box.width, box.height, image.getAttribute('width') / image.getAttribute('height')];
            })
            """);

        var boxes = found.EnumerateArray().Select(static box => (Top: box[0].GetDouble(), Width: box[1].GetDouble(), Height: box[2].GetDouble(), Ratio: box[3].GetDouble())).ToList();
        Assert.That(boxes, Has.Count.GreaterThan(15));
        foreach (var row in boxes.GroupBy(static box => Math.Round(box.Top)).Select(static row => row.ToList()))
        {
            Assert.That(row.Select(static box => box.Height), Is.All.EqualTo(row[0].Height).Within(1.5));
            Assert.That(row.Select(static box => (box.Width / box.Height) - box.Ratio), Is.All.Zero.Within(.05));
        }

        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
    }

    [Test]
    public async Task It_shows_eight_of_many_each_once()
    {
        var page = await Visit("photos/");

        var odd = page.Locator(".album", new() { HasText = "Odd" });
        var thirty = page.Locator(".album", new() { HasText = "thirty" });

        Assert.That(await odd.Locator("img").CountAsync(), Is.EqualTo(5), "the tower is in two galleries");
        Assert.That(await thirty.Locator("img").CountAsync(), Is.EqualTo(8));
        Assert.That(await thirty.Locator(".more").InnerTextAsync(), Is.EqualTo("All 30 photos"));
    }

    [Test]
    public async Task A_click_opens_the_photo_in_its_recap()
    {
        var page = await Visit("photos/");

        await page.Locator(".album", new() { HasText = "thirty" }).Locator("li:nth-child(3) a").ClickAsync();

        await new Viewer(page).Says("Photo 3 of 30: The caption of photo 3");
        Assert.That(page.Url, Does.EndWith("/thirty/#photo-3"));
    }

    protected override BuiltSite Site => PhotoSite.With();
}
