using System.Net;
using System.Text;
using SiteGen.Cli.Serving.Answers;
using SiteGen.Files;
using SiteGen.Tests.Images;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving;

/// <summary>Files, parts of files, and copies of photos as a browser gets them from a preview.</summary>
public sealed class FileAnswerTests
{
    private const string Config = "title: T\nbaseURL: https://example.org/\nsocialCards: false\nimages: { formats: [webp], widths: [60, 120] }\n";

    private TempSite _site = null!;
    private ServedSite _served = null!;

    [SetUp]
    public async Task Serve()
    {
        _site = TempSite.With("site.yaml", Config).And("static/ten.txt", "0123456789")
            .And("content/album/index.md", "---\ntitle: A\n---\n![P](p.jpg)\n")
            .And("content/album/p.jpg", Pictures.Jpeg(150, 100));
        _served = await ServedSite.Start(_site);
    }

    [TearDown]
    public async Task Stop()
    {
        await _served.DisposeAsync();
        _site.Dispose();
    }

    [TestCase("bytes=2-4", "234", "bytes 2-4/10")]
    [TestCase("bytes=7-", "789", "bytes 7-9/10")]
    [TestCase("bytes=-2", "89", "bytes 8-9/10")]
    [TestCase("bytes=-99", "0123456789", "bytes 0-9/10")]
    [TestCase("bytes=8-99", "89", "bytes 8-9/10")]
    public async Task A_part_of_a_file_is_sent_alone(string range, string text, string place)
    {
        using var answer = await _served.Get("/ten.txt", ("Range", range));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.PartialContent));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo(text));
        Assert.That(answer.Content.Headers.ContentRange?.ToString(), Is.EqualTo(place));
    }

    [TestCase("bytes=10-")]
    [TestCase("bytes=5-2")]
    [TestCase("bytes=-0")]
    [TestCase("bytes=x")]
    [TestCase("bytes=-")]
    [TestCase("bytes=99999999999999999999-")]
    public async Task A_part_that_is_none_is_refused_with_the_length(string range)
    {
        using var answer = await _served.Get("/ten.txt", ("Range", range));

        Assert.That((int)answer.StatusCode, Is.EqualTo(416));
        Assert.That(answer.Content.Headers.ContentRange?.ToString(), Is.EqualTo("bytes */10"));
    }

    [TestCase("lines=1-2")]
    [TestCase("bytes=0-1,3-4")]
    public async Task What_is_asked_for_in_other_ways_comes_whole(string range)
    {
        using var answer = await _served.Get("/ten.txt", ("Range", range));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo("0123456789"));
    }

    [Test]
    public async Task A_part_of_a_file_that_changed_meanwhile_comes_whole()
    {
        using var before = await _served.Get("/ten.txt");
        using var same = await _served.Get("/ten.txt", ("Range", "bytes=5-"), ("If-Range", before.Headers.ETag!.ToString()));

        using var other = await _served.Get("/ten.txt", ("Range", "bytes=5-"), ("If-Range", "\"another\""));

        Assert.That(await same.Content.ReadAsStringAsync(), Is.EqualTo("56789"));
        Assert.That(await other.Content.ReadAsStringAsync(), Is.EqualTo("0123456789"));
    }

    [Test]
    public async Task A_photo_tells_as_little_as_when_it_is_published_and_so_do_its_parts()
    {
        var published = _site.Build(request => request with { Environment = "development" }).Files["album/p.jpg"];
        var shown = await _served.Client.GetByteArrayAsync("/album/p.jpg");

        using var part = await _served.Get("/album/p.jpg", ("Range", "bytes=100-"));

        Assert.That(shown, Is.EqualTo(published));
        Assert.That(await part.Content.ReadAsByteArrayAsync(), Is.EqualTo(published[100..]));
    }

    [Test]
    public async Task A_copy_of_a_photo_is_made_when_it_is_asked_for()
    {
        var page = await _served.Text("/album/");
        var address = Copy(page);
        var before = Directory.Exists(Cache) ? Directory.GetFiles(Cache, "*.webp") : [];

        using var answer = await _served.Get(address);

        Assert.That(before, Is.Empty);
        Assert.That(answer.Content.Headers.ContentType?.ToString(), Is.EqualTo("image/webp"));
        Assert.That(answer.Headers.CacheControl?.ToString(), Does.Contain("immutable"));
        Assert.That(Encoding.ASCII.GetString((await answer.Content.ReadAsByteArrayAsync())[8..12]), Is.EqualTo("WEBP"));
        Assert.That(Directory.GetFiles(Cache, "*.webp"), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_copy_is_found_by_the_page_that_wants_it_though_the_server_is_new()
    {
        var address = Copy(await _served.Text("/album/"));
        await using var other = await ServedSite.Start(_site);

        using var nobody = await other.Get(address);
        using var answer = await other.Get(address, ("Referer", $"http://localhost:{other.Port}/album/"));

        Assert.That((int)nobody.StatusCode, Is.EqualTo(404));
        Assert.That((int)answer.StatusCode, Is.EqualTo(200));
    }

    [Test]
    public async Task A_copy_that_was_made_before_is_shown_when_a_page_of_the_site_wants_it()
    {
        var address = Copy(await _served.Text("/album/"));
        var bytes = await _served.Client.GetByteArrayAsync(address);
        await using var other = await ServedSite.Start(_site);

        using var nobody = await other.Get(address);
        using var stranger = await other.Get(address, ("Referer", $"http://localhost:{other.Port}/ten.txt"));
        using var page = await other.Get(address, ("Referer", $"http://localhost:{other.Port}/album/"));

        Assert.That(((int)nobody.StatusCode, (int)stranger.StatusCode), Is.EqualTo((404, 404)));
        Assert.That(await page.Content.ReadAsByteArrayAsync(), Is.EqualTo(bytes));
    }

    [Test]
    public async Task A_copy_that_no_page_wants_any_more_is_not_shown()
    {
        var address = Copy(await _served.Text("/album/"));
        await _served.Client.GetByteArrayAsync(address);
        _site.And("content/album/index.md", "---\ntitle: A\n---\nNo photo\n");
        await using var other = await ServedSite.Start(_site);

        using var answer = await other.Get(address, ("Referer", $"http://localhost:{other.Port}/album/"));

        Assert.That((int)answer.StatusCode, Is.EqualTo(404));
    }

    [Test]
    public async Task A_file_that_the_browser_has_is_not_sent_again()
    {
        using var before = await _served.Get("/album/p.jpg");
        using var head = await _served.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/album/p.jpg"));

        using var answer = await _served.Get("/album/p.jpg", ("If-None-Match", before.Headers.ETag!.ToString()));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That((head.Headers.ETag, head.Content.Headers.ContentLength), Is.EqualTo((before.Headers.ETag, before.Content.Headers.ContentLength)));
    }

    [TestCase("/derived/.looked")]
    [TestCase("/derived/")]
    [TestCase("/derived/x-0000000000000000-60.webp")]
    public async Task Nothing_else_of_the_cache_is_shown(string path)
    {
        using var answer = await _served.Get(path);

        Assert.That((int)answer.StatusCode, Is.EqualTo(404));
    }

    [TestCase("/a.css", "text/css; charset=utf-8")]
    [TestCase("/a.JPG", "image/jpeg")]
    [TestCase("/a.avif", "image/avif")]
    [TestCase("/a.svg", "image/svg+xml")]
    [TestCase("/a.mp4", "video/mp4")]
    [TestCase("/a.woff2", "font/woff2")]
    [TestCase("/a.webmanifest", "application/manifest+json")]
    [TestCase("/a/", "text/html; charset=utf-8")]
    [TestCase("/CNAME", "text/plain; charset=utf-8")]
    [TestCase("/a.unheard", "application/octet-stream")]
    public void A_file_is_what_its_ending_says(string path, string type)
        => Assert.That(ContentTypes.Of(new UrlPath(path)), Is.EqualTo(type));

    private string Cache => Path.Combine(_site.Root, ".sitegen", "images");

    private static string Copy(string page)
    {
        var end = page.IndexOf(".webp", StringComparison.Ordinal);
        return page[page.LastIndexOf("/derived/", end, StringComparison.Ordinal)..end] + ".webp";
    }
}
