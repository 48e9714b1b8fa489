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
    [TestCase("thirty/", 768)]
    [TestCase("thirty/", 1280)]
    public async Task Rows_fill_the_width_and_none_is_a_remainder(string path, int width)
    {
        var page = await Visit(path, Size(width));
        var list = (await page.Locator(".gallery-photos").BoundingBoxAsync())!;

        var rows = Rows(await Boxes(page));

        foreach (var row in rows)
        {
            Assert.That(row[0].Left, Is.EqualTo(list.X).Within(1));
            Assert.That(row[^1].Left + row[^1].Width, Is.EqualTo(list.X + list.Width).Within(1));
        }

        Assert.That(rows.Max(static row => row[0].Height), Is.LessThan(2.5 * rows.Min(static row => row[0].Height)));
    }

    [TestCase("three/")]
    [TestCase("thirty/")]
    public async Task On_a_phone_one_or_two_share_a_row_and_can_be_seen(string path)
    {
        var page = await Visit(path, Size(390));

        foreach (var row in Rows(await Boxes(page)))
        {
            Assert.That(row, Has.Count.LessThanOrEqualTo(2));
            Assert.That(row[0].Height, Is.GreaterThanOrEqualTo(145).Or.EqualTo(350.0 / 3).Within(1), "a panorama is as wide as the window");
        }
    }

    [TestCase(768, 2)]
    [TestCase(1280, 2)]
    [TestCase(390, 1)]
    public async Task Few_photos_stand_close_together_in_the_middle(int width, int inRow)
    {
        var page = await Visit("few/", Size(width));
        var text = (await page.Locator("h1").BoundingBoxAsync())!;

        foreach (var name in (string[])["one", "two", "high"])
        {
            var rows = Rows(await Boxes(page, $".{name} .photo-link"));
            var (first, last) = (rows[0][0], rows[0][^1]);
            Assert.That(first.Left + last.Left + last.Width, Is.EqualTo(width).Within(1.5), $"{name} is in the middle");
            Assert.That(first.Height, Is.InRange(150, 577), name);
            Assert.That(last.Left + last.Width - first.Left, Is.GreaterThanOrEqualTo(text.Width - 1), $"{name} is as wide as the text");
            if (rows[0].Count > 1)
            {
                Assert.That(rows[0][1].Left - first.Left - first.Width, Is.EqualTo(width == 390 ? 5.95 : 8).Within(.6), $"{name} has one gap");
            }
        }

        Assert.That(Rows(await Boxes(page, ".two .photo-link"))[0], Has.Count.EqualTo(inRow));
    }

    [Test]
    public async Task The_title_of_a_gallery_is_above_it_and_the_caption_below()
    {
        var page = await Visit("few/", Size(1280));

        var title = (await page.Locator(".two .gallery-title").BoundingBoxAsync())!;
        var photos = (await page.Locator(".two .gallery-photos").BoundingBoxAsync())!;
        var caption = (await page.Locator(".two .gallery-caption").BoundingBoxAsync())!;

        Assert.That(title.Y + title.Height, Is.LessThan(photos.Y));
        Assert.That(caption.Y, Is.GreaterThan(photos.Y + photos.Height));
    }

    [TestCase(390)]
    [TestCase(1280)]
    public async Task Odd_shapes_stand_whole_in_places_of_a_usual_shape(int width)
    {
        var page = await Visit("odd/", Size(width));

        var boxes = await Boxes(page, ".gallery:first-of-type .photo-link");
        var fits = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.framed img')].map((image) => getComputedStyle(image).objectFit)");
        var dot = (await page.Locator(".framed img").Nth(2).BoundingBoxAsync())!;

        Assert.That(boxes.Take(4).Select(static box => box.Width / box.Height), Is.All.InRange(.49, 4.05));
        Assert.That(boxes.Take(4).Select(static box => box.Height), Is.All.GreaterThan(80));
        Assert.That(fits, Has.Length.EqualTo(5).And.All.EqualTo("contain"));
        Assert.That((dot.Width, dot.Height), Is.EqualTo((2, 2)), "a dot is not blown up");
    }

    [Test]
    public async Task A_picture_with_a_link_of_its_own_leads_there_and_ends_the_gallery()
    {
        var page = await Visit("odd/");

        Assert.That(await page.Locator(".gallery").CountAsync(), Is.EqualTo(2));
        Assert.That(await page.Locator(".gallery img[alt='A poster']").CountAsync(), Is.Zero);
        await page.Locator("img[alt='A poster']").ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(Server.Url + "words/");
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

    private static async Task<List<Box>> Boxes(IPage page, string links = ".gallery .photo-link")
    {
        var found = await page.EvaluateAsync<JsonElement>("""
            (links) => [...document.querySelectorAll(links)].map((link) => {
              const box = link.getBoundingClientRect();
              return [Number(link.id.slice('photo-'.length)), box.left, box.top + scrollY, box.width, box.height];
            })
            """, links);
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
