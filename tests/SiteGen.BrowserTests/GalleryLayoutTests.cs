using System.Text.Json;
using Microsoft.Playwright;
using SiteGen.BrowserTests.Support;

namespace SiteGen.BrowserTests;

/// <summary>Galleries as they stand on the page: rows in order that fill the width, and nothing that moves while they load.</summary>
internal sealed class GalleryLayoutTests : BrowserTest
{
    private const string WatchShifts = """
        window.shifts = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shifts += entry.value; }))
          .observe({ type: 'layout-shift', buffered: true });
        """;

    [TestCase("three/", 390)]
    [TestCase("three/", 1280)]
    [TestCase("thirty/", 390)]
    [TestCase("thirty/", 1280)]
    public async Task Rows_keep_the_order_and_each_photo_its_shape(string path, int width)
    {
        var page = await Visit(path, Size(width));

        var rows = Rows(await Boxes(page));

        Assert.That(rows, Is.Not.Empty);
        Assert.That(rows.SelectMany(static row => row).Select(static box => box.Number), Is.Ordered);
        foreach (var row in rows)
        {
            Assert.That(row.Select(static box => box.Left), Is.Ordered);
            Assert.That(row.Select(static box => box.Height), Is.All.EqualTo(row[0].Height).Within(1.5));
            foreach (var box in row)
            {
                var (w, h) = PhotoSite.Shapes[(box.Number - 1) % PhotoSite.Shapes.Length];
                Assert.That(box.Width / box.Height, Is.EqualTo((double)w / h).Within(2).Percent);
            }
        }
    }

    [TestCase("three/", 1280)]
    [TestCase("thirty/", 390)]
    [TestCase("thirty/", 1280)]
    public async Task Rows_fill_the_width_and_the_last_is_not_taller_than_its_neighbours(string path, int width)
    {
        var page = await Visit(path, Size(width));
        var list = (await page.Locator(".gallery-photos").BoundingBoxAsync())!;

        var rows = Rows(await Boxes(page));

        foreach (var row in rows.Count > 1 ? rows[..^1] : rows)
        {
            Assert.That(row[0].Left, Is.EqualTo(list.X).Within(1));
            Assert.That(row[^1].Left + row[^1].Width, Is.EqualTo(list.X + list.Width).Within(1));
        }

        Assert.That(rows[^1][0].Height, Is.LessThanOrEqualTo(1.1 * rows.Max(static row => row[0].Height)));
    }

    [TestCase(390)]
    [TestCase(1280)]
    public async Task A_portrait_of_its_own_is_not_higher_than_the_window(int width)
    {
        var page = await Visit("one/", Size(width));

        var box = (await page.Locator(".photo img").BoundingBoxAsync())!;

        Assert.That(box.Height, Is.LessThan(800).And.GreaterThan(300));
        Assert.That(box.Width / box.Height, Is.EqualTo(900.0 / 1600).Within(1).Percent);
    }

    [TestCase(390)]
    [TestCase(1280)]
    public async Task A_gallery_is_never_wider_than_the_window(int width)
    {
        var page = await Visit("thirty/", Size(width));

        var scrolled = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.That(scrolled, Is.LessThanOrEqualTo(width));
    }

    [TestCase("one/", 390)]
    [TestCase("three/", 1280)]
    [TestCase("thirty/", 390)]
    [TestCase("thirty/", 1280)]
    public async Task Nothing_moves_when_slow_pictures_arrive(string path, int width)
    {
        Server.HoldPictures();
        var page = await Visit(path, Size(width), WatchShifts);
        await page.EvaluateAsync("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");

        Server.ReleasePictures();
        await page.EvaluateAsync("""
            async () => {
              for (const image of document.images) {
                image.scrollIntoView();
                await image.decode();
              }
              await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            }
            """);

        Assert.That(await page.EvaluateAsync<double>("window.shifts"), Is.Zero);
    }

    [Test]
    public async Task Pages_without_photos_ask_for_nothing_of_the_viewer()
    {
        Server.Forget();

        var page = await Visit("words/");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.That(Server.Asked, Has.None.Contains("gallery").And.None.Contains("photoswipe"));
    }

    protected override BuiltSite Site => PhotoSite.With();

    private static BrowserNewContextOptions Size(int width) => new() { ViewportSize = new() { Width = width, Height = 800 } };

    private static async Task<List<Box>> Boxes(IPage page)
    {
        var found = await page.EvaluateAsync<JsonElement>("""
            [...document.querySelectorAll('.gallery .photo-link')].map((link) => {
              const box = link.getBoundingClientRect();
              return [Number(link.id.slice('photo-'.length)), box.left, box.top + scrollY, box.width, box.height];
            })
            """);
        return
        [
            .. found.EnumerateArray().Select(static box => new Box(
                box[0].GetInt32(), box[1].GetDouble(), box[2].GetDouble(), box[3].GetDouble(), box[4].GetDouble())),
        ];
    }

    private static List<List<Box>> Rows(IEnumerable<Box> boxes)
        => [.. boxes.GroupBy(static box => Math.Round(box.Top)).OrderBy(static row => row.Key).Select(static row => row.ToList())];

    private sealed record Box(int Number, double Left, double Top, double Width, double Height);
}
