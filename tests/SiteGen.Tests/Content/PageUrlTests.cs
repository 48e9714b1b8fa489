using SiteGen.Configuration;

namespace SiteGen.Tests.Content;

/// <summary>HUGO_COMPAT §4: where pages are published.</summary>
internal sealed class PageUrlTests
{
    [TestCase("blog/my.file.v1.2.md", "", "/blog/my.file.v1.2/")]
    [TestCase("foo.pl.md", "", "/foo.pl/")]
    [TestCase("Blog/My Post.md", "", "/blog/my-post/")]
    [TestCase("sp  ace/My  File.md", "", "/sp--ace/my--file/")]
    [TestCase("blog/it's.md", "", "/blog/its/")]
    [TestCase("blog/x.md", "slug: '-My Slug: Ünïcode / path-'", "/blog/my-slug-%C3%BCn%C3%AFcode-/-path/")]
    [TestCase("blog/x.md", "slug: index", "/blog/")]
    [TestCase("blog/Trip/index.md", "", "/blog/trip/")]
    [TestCase("blog/Trip/index.md", "slug: tour", "/blog/tour/")]
    [TestCase("a.md", "url: /Some/Odd Path/File", "/Some/Odd%20Path/File/")]
    [TestCase("a.md", "url: foo/bar.html", "/foo/bar.html")]
    [TestCase("a.md", "url: /v1.2/foo", "/v1.2/foo")]
    [TestCase("a.md", "url: /v1.2/foo/", "/v1.2/foo/")]
    [TestCase("a.md", "url: foo/index.html", "/foo/")]
    [TestCase("a.md", "url: noslash", "/noslash/")]
    [TestCase("a.md", "slug: s\nurl: /u/", "/u/")]
    [TestCase("a.md", "title: Hi There\ndate: 2020-02-03\nurl: /:year/:title/x", "/2020/hi-there/x/")]
    [TestCase("sec/_index.md", "url: /Odd Sec/foo.php", "/Odd%20Sec/foo.php")]
    [TestCase("blog/c#.md", "", "/blog/c%23/")]
    [TestCase("blog/İx.md", "", "/blog/ix/")]
    [TestCase("a.md", "title: a/b\\c\nurl: /u/:title/", "/u/a-b-c/")]
    [TestCase("blog/index/index.md", "", "/blog/index/")]
    public void A_page_is_published_where_hugo_publishes_it(string file, string frontMatter, string expected)
        => Assert.That(MadeSite.Of((file, $"---\n{frontMatter}\n---\n")).LinkOf(file), Is.EqualTo(expected));

    [TestCase("a/_index.md", "/sa-xx/")]
    [TestCase("a/p.md", "/sa-xx/p/")]
    [TestCase("a/b/_index.md", "/sa-xx/b/")]
    [TestCase("a/c/p.md", "/sa-xx/sc/own/")]
    [TestCase("a/no/index/p.md", "/sa-xx/no/index/p/")]
    [TestCase("u/c/p.md", "/u/q/p/")]
    [TestCase("tags/x/_index.md", "/labels/ex/")]
    public void The_slug_of_a_list_is_in_the_addresses_of_all_that_lies_below_it(string file, string expected)
    {
        var site = MadeSite.Of(
            ("a/_index.md", "---\nslug: Sa Xx\n---\n"), ("a/p.md", ""), ("a/b/_index.md", ""), ("a/c/_index.md", "---\nslug: sc\n---\n"),
            ("a/c/p.md", "---\nslug: own\n---\n"), ("a/no/index/p.md", ""), ("u/_index.md", "---\nurl: /elsewhere/\n---\n"),
            ("u/c/_index.md", "---\nslug: q\n---\n"), ("u/c/p.md", ""), ("tags/_index.md", "---\nslug: labels\n---\n"),
            ("tags/x/_index.md", "---\nslug: ex\n---\n"), ("_index.md", "---\nslug: home\n---\n"));

        Assert.That(site.LinkOf(file), Is.EqualTo(expected));
    }

    [TestCase(false, false, "/blog-/p-/", "/s/tr/", "/sec/index/", "/sec/")]
    [TestCase(false, true, "/blog-/p-.html", "/s/tr-.html", "/sec/", "/sec/")]
    [TestCase(true, false, "/blog/p/", "/s/tr/", "/sec/index/", "/sec/")]
    [TestCase(true, true, "/blog/p-.html", "/s/tr-.html", "/sec/", "/sec/")]
    public void Blanks_at_the_end_and_the_name_index_are_read_as_hugo_reads_them(
        bool keepsCase, bool isUgly, string folder, string slug, string bundle, string single)
    {
        var config = MadeSite.Config with { DisablePathToLower = keepsCase, UglyUrls = new(isUgly) };
        var site = MadeSite.With(
            config, ("blog /p .md", ""), ("s/sl.md", "---\nslug: 'tr '\n---\n"), ("sec/index/index.md", ""),
            ("sec/x.md", "---\nslug: index\n---\n")).Value;

        Assert.That(
            (string[])[site.LinkOf("blog /p .md"), site.LinkOf("s/sl.md"), site.LinkOf("sec/index/index.md"), site.LinkOf("sec/x.md")],
            Is.EqualTo((string[])[folder, slug, bundle, single]));
    }

    [Test]
    public void A_bundle_s_files_keep_names_and_case()
    {
        var site = MadeSite.Of(("blog/Trip/index.md", ""), ("blog/Trip/IMG_1.JPG", ""), ("blog/Trip/Sub/A B.png", ""));

        Assert.That(
            site.PageOf("blog/Trip/index.md").Resources.Select(static file => file.Url.Value),
            Is.EqualTo(new[] { "/blog/trip/IMG_1.JPG", "/blog/trip/Sub/A B.png" }));
    }

    [Test]
    public void A_bundle_s_files_follow_its_permalink()
    {
        var config = MadeSite.Config with { Permalinks = Pattern("files", "/f/:filename/") };
        var site = MadeSite.With(config, ("files/Bundle_X/index.md", ""), ("files/Bundle_X/IMG 1.JPG", "")).Value;

        Assert.That(site.LinkOf("files/Bundle_X/index.md"), Is.EqualTo("/f/bundle_x/"));
        Assert.That(site.PageOf("files/Bundle_X/index.md").Resources.Single().Url.Value, Is.EqualTo("/f/bundle_x/IMG 1.JPG"));
    }

    [TestCase("http://other.org/x")]
    [TestCase("https://other.org/x")]
    public void A_url_with_a_host_is_an_error(string url)
    {
        var outcome = MadeSite.With(MadeSite.Config, ("a.md", $"---\nurl: {url}\n---\n"));

        Assert.That(outcome.Diagnostics.Single().ToString(), Is.EqualTo($"content/a.md(2,6): error SG1013: 'url' must be a path, not '{url}'"));
    }

    [TestCase("url: ../../etc/passwd")]
    [TestCase("slug: ../../../etc")]
    [TestCase("aliases: ['/../etc']")]
    public void An_address_outside_the_site_is_an_error(string frontMatter)
    {
        var outcome = MadeSite.With(MadeSite.Config, ("blog/a.md", $"---\n{frontMatter}\n---\n"));

        Assert.That(outcome.Diagnostics.Single().Rule.Code, Is.EqualTo("SG1014"));
        Assert.That(outcome.Value.Pages.Select(static page => page.Url.Value), Has.None.Contains(".."));
    }

    [Test]
    public void The_path_of_the_base_url_is_part_of_links()
    {
        var site = MadeSite.With(MadeSite.Config with { BaseUrl = "https://ex.org/sub/" }, ("blog/a.md", "")).Value;

        Assert.That(site.LinkOf("blog/a.md"), Is.EqualTo("/sub/blog/a/"));
    }

    [TestCase("/", "/index.html")]
    [TestCase("/blog", "/blog/index.html")]
    [TestCase("/blog/post", "/blog/post.html")]
    [TestCase("/blog/trip", "/blog/trip.html")]
    [TestCase("/tags", "/tags/index.html")]
    [TestCase("/tags/t", "/tags/t.html")]
    [TestCase("/blog/named", "/own/")]
    public void Ugly_urls_are_files(string path, string expected)
    {
        var site = MadeSite.With(
            MadeSite.Config with { UglyUrls = new UglyUrlConfig(true) },
            ("blog/post.md", "---\ntags: t\n---\n"), ("blog/trip/index.md", ""), ("blog/named.md", "---\nurl: /own/\n---\n")).Value;

        Assert.That(site.Find(path)?.Url.Value, Is.EqualTo(expected));
    }

    [TestCase("OpenStack", "/tags/openstack/")]
    [TestCase("Hello, World", "/tags/hello-world/")]
    [TestCase("łódź", "/tags/%C5%82%C3%B3d%C5%BA/")]
    [TestCase("foo.bar", "/tags/foo.bar/")]
    [TestCase("C++", "/tags/c++/")]
    [TestCase("C#", "/tags/c%23/")]
    [TestCase("a/b", "/tags/a/b/")]
    [TestCase("two  blanks", "/tags/two--blanks/")]
    public void Terms_are_published_below_their_taxonomy(string term, string expected)
    {
        var site = MadeSite.Of(("a.md", $"---\ntags: ['{term}']\n---\n"));

        Assert.That(site.Link(site.Pages[site.PageOf("a.md").Terms.Single().TermPage].Url), Is.EqualTo(expected));
    }

    [Test]
    public void Two_files_for_one_page_are_a_warning_and_the_bundle_wins()
    {
        var outcome = MadeSite.With(MadeSite.Config, ("blog/a.md", "---\ntitle: file\n---\n"), ("blog/a/index.md", "---\ntitle: bundle\n---\n"));

        Assert.That(outcome.Value.Find("/blog/a")?.Title, Is.EqualTo("bundle"));
        Assert.That(outcome.Diagnostics.Single().ToString(), Is.EqualTo(
            "content/blog/a.md: warning SG1020: 'content/blog/a.md' and 'content/blog/a/index.md' are the same page '/blog/a'; this one is left out"));
    }

    private static PermalinkConfig Pattern(string section, string pattern)
        => new() { Page = new PermalinkConfig().Page.Add(section, pattern) };
}
