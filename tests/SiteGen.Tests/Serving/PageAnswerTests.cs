using System.Net;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving;

/// <summary>Pages as a browser gets them from a preview.</summary>
public sealed class PageAnswerTests
{
    private const string Config = "title: T\nbaseURL: https://example.org/\nsocialCards: false\n";

    [Test]
    public async Task A_page_is_what_a_build_for_its_address_writes_and_a_tag()
    {
        using var site = Blog();
        await using var served = await ServedSite.Start(site);
        var built = site.Build(request => request with
        {
            Environment = "development",
            Overrides = request.Overrides with { BaseUrl = $"http://localhost:{served.Port}/" },
        });

        var shown = await served.Text("/blog/one/");

        var expected = System.Text.Encoding.UTF8.GetString(built.Files["blog/one/index.html"]).Replace("</body>", "<i>/blog/one/</i></body>", StringComparison.Ordinal);
        Assert.That(shown, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_page_is_html_in_utf8_that_is_asked_for_again_each_time()
    {
        using var site = Blog();
        await using var served = await ServedSite.Start(site);

        using var answer = await served.Get("/blog/one/");

        Assert.That(answer.Content.Headers.ContentType?.ToString(), Is.EqualTo("text/html; charset=utf-8"));
        Assert.That(answer.Headers.CacheControl?.ToString(), Is.EqualTo("no-cache"));
        Assert.That(answer.Headers.ETag?.IsWeak, Is.False);
    }

    [Test]
    public async Task A_page_that_a_browser_has_is_not_sent_again()
    {
        using var site = Blog();
        await using var served = await ServedSite.Start(site);
        using var first = await served.Get("/blog/one/");

        using var second = await served.Get("/blog/one/", ("If-None-Match", $"\"other\", {first.Headers.ETag}"));

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(await second.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [Test]
    public async Task A_head_request_gets_the_length_and_nothing_else()
    {
        using var site = Blog();
        await using var served = await ServedSite.Start(site);
        var whole = await served.Client.GetByteArrayAsync("/blog/one/");

        using var answer = await served.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/blog/one/"));

        Assert.That(answer.Content.Headers.ContentLength, Is.EqualTo(whole.Length));
        Assert.That(await answer.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [Test]
    public async Task A_folder_without_its_slash_is_sent_to_where_it_is()
    {
        using var site = Blog();
        await using var served = await ServedSite.Start(site);

        using var answer = await served.Get("/blog/one?a=b");

        Assert.That((int)answer.StatusCode, Is.EqualTo(301));
        Assert.That(answer.Headers.Location?.ToString(), Is.EqualTo("/blog/one/?a=b"));
    }

    [TestCase("/blog/one/index.html", 200)]
    [TestCase("/old/", 200)]
    [TestCase("/index.xml", 200)]
    [TestCase("/blog/none/", 404)]
    [TestCase("/blog", 301)]
    [TestCase("/static/", 404)]
    [TestCase("/content/blog/one.md", 404)]
    [TestCase("/site.yaml", 404)]
    public async Task An_address_is_answered_as_a_static_host_does(string path, int status)
    {
        using var site = Blog();
        await using var served = await ServedSite.Start(site);

        using var answer = await served.Get(path);

        Assert.That((int)answer.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task An_alias_is_sent_as_it_is()
    {
        using var site = Blog();
        await using var served = await ServedSite.Start(site);

        Assert.That(await served.Text("/old/"), Does.Contain($"url=http://localhost:{served.Port}/blog/one/").And.Not.Contain("<i>"));
    }

    [Test]
    public async Task What_is_missing_gets_the_sites_own_page_and_the_tag_of_the_address()
    {
        using var site = Blog();
        await using var served = await ServedSite.Start(site);

        using var answer = await served.Get("/blog/none/");

        Assert.That((int)answer.StatusCode, Is.EqualTo(404));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("<i>/blog/none/</i>").And.Contain("<title>"));
    }

    [Test]
    public async Task What_is_missing_in_a_language_gets_that_languages_page()
    {
        using var site = Blog().And("site.yaml", Config + "languages:\n  en: {}\n  de: { title: Deutsch }\n").And("content/_index.de.md", "---\ntitle: Los\n---\n");
        await using var served = await ServedSite.Start(site, isTagged: false);

        using var answer = await served.Get("/de/x/y/");

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("lang=\"de\""));
    }

    [Test]
    public async Task The_path_of_the_configured_address_is_kept()
    {
        using var site = Blog().And("site.yaml", "title: T\nbaseURL: https://example.org/bl%C3%B6g/\nsocialCards: false\n");
        await using var served = await ServedSite.Start(site);

        using var root = await served.Get("/");
        using var outside = await served.Get("/blog/one/");

        Assert.That(root.Headers.Location?.OriginalString, Is.EqualTo("/bl%C3%B6g/"));
        Assert.That((int)outside.StatusCode, Is.EqualTo(404));
        Assert.That(await served.Text("/bl%C3%B6g/blog/one/"), Does.Contain($"http://localhost:{served.Port}/bl%C3%B6g/blog/one/"));
    }

    [Test]
    public async Task Without_reloading_nothing_is_added()
    {
        using var site = Blog();
        await using var served = await ServedSite.Start(site, isTagged: false);

        Assert.That(await served.Text("/blog/one/"), Does.EndWith("</body>\n</html>\n"));
    }

    [Test]
    public async Task A_page_with_a_mistake_is_shown_as_it_was_before()
    {
        using var site = Blog();
        await using var served = await ServedSite.Start(site);
        await served.Text("/blog/one/");
        site.And("content/blog/one.md", "---\ntitle: One\naliases: [/old/]\n---\nNew {{< ref \"nowhere\" >}}\n");
        served.Changes.Say(Path.Combine(site.Root, "content", "blog", "one.md"));
        await served.Dev.Next();

        var shown = await served.Text("/blog/one/");

        Assert.That(shown, Does.Contain("First text").And.Contain("<i>/blog/one/</i>"));
        Assert.That(await served.Error.Line("SG23"), Does.StartWith("content/blog/one.md(5,5): error"));
    }

    [Test]
    public async Task A_page_whose_front_matter_is_broken_is_shown_as_it_was_before_until_it_is_deleted()
    {
        using var site = Blog();
        await using var served = await ServedSite.Start(site);
        await served.Text("/blog/one/");
        var file = Path.Combine(site.Root, "content", "blog", "one.md");
        site.And("content/blog/one.md", "---\ntitle: One\n\nNew text\n");
        served.Changes.Say(file);
        await served.Dev.Next();

        Assert.That(await served.Text("/blog/one/"), Does.Contain("First text").And.Contain("<i>/blog/one/</i>"));

        File.Delete(file);
        served.Changes.Say(file);
        await served.Dev.Next();
        using var answer = await served.Get("/blog/one/");
        Assert.That((int)answer.StatusCode, Is.EqualTo(404));
    }

    [Test]
    public async Task Without_a_configuration_that_ever_was_right_each_address_gets_a_page_for_the_script()
    {
        using var site = Blog().And("site.yaml", "title: [\n");
        await using var served = await ServedSite.Start(site);

        using var answer = await served.Get("/blog/one/");

        Assert.That((int)answer.StatusCode, Is.EqualTo(503));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("<i>/blog/one/</i></body>"));
    }

    private static TempSite Blog() => TempSite.With(
        ("site.yaml", Config),
        ("content/blog/one.md", "---\ntitle: One\naliases: [/old/]\n---\nFirst text\n"));
}
