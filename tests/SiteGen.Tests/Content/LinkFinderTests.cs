using SiteGen.Content;

namespace SiteGen.Tests.Content;

/// <summary>What links and images lead to where Hugo 0.169 resolves them (GOLDMARK_VS_MARKDIG row 14).</summary>
internal sealed class LinkFinderTests
{
    private static readonly (string, string)[] Files =
    [
        ("_index.md", ""), ("root.png", ""), ("top.md", ""), ("top.pl.md", ""), ("about/index.md", ""), ("blog/_index.md", ""),
        ("blog/a.md", "---\ntags: [Blue Sky]\n---\n"), ("blog/B Two.md", ""), ("blog/bundle/index.md", ""), ("blog/bundle/img.png", ""),
        ("blog/bundle/Big Pic.JPG", ""), ("blog/bundle/sub/s.png", ""), ("blog/my.file.v1.2.md", ""), ("blog/deep/_index.md", ""),
        ("blog/deep/x.md", ""), ("blog/noindex/y.md", ""), ("blog/sect.png", ""), ("blog/only.pl.md", ""), ("docs/a.md", ""),
        ("docs/only.md", ""), ("docs/Żółw.md", ""), ("docs/page.html", "---\n---\n"), ("docs/silent.md", "---\nbuild: {render: never}\n---\n"),
        ("docs/drafty.md", "---\ndraft: true\n---\n"), ("docs/moved.md", "---\nurl: /x/y.html\n---\n"),
    ];

    private static readonly Site Made = MadeSite.With(
        MadeSite.Config with
        {
            BaseUrl = "https://ex.org/sub/",
            Languages = [new("en") { Config = MadeSite.Config }, new("pl") { Config = MadeSite.Config }],
        },
        Files).Value;

    private static readonly LinkFinder Finder = new(
        Made, [MadeSite.Source("images/as.png"), MadeSite.Source("Cap/Ital Ic.png")]);

    [TestCase("a", "/sub/blog/a/", "/sub/blog/a/", "/sub/blog/a/", null)]
    [TestCase("a.md", "/sub/blog/a/", "/sub/blog/a/", "/sub/blog/a/", null)]
    [TestCase("./a.md", "/sub/blog/a/", "/sub/blog/a/", "/sub/blog/a/", null)]
    [TestCase("a.html", "/sub/blog/a/", "/sub/blog/a/", "/sub/blog/a/", null)]
    [TestCase("a/", "/sub/blog/a/", "/sub/blog/a/", "/sub/blog/a/", null)]
    [TestCase("a/index.html", "/sub/blog/a/", "/sub/blog/a/", "/sub/blog/a/", null)]
    [TestCase("../docs/a", "/sub/docs/a/", "/sub/docs/a/", "/sub/docs/a/", "/sub/docs/a/")]
    [TestCase("../docs/a.md", "/sub/docs/a/", "/sub/docs/a/", null, "/sub/docs/a/")]
    [TestCase("../../docs/a.md", "/sub/docs/a/", "/sub/docs/a/", "/sub/docs/a/", "/sub/docs/a/")]
    [TestCase("../../../content/docs/a.md", null, null, "/sub/docs/a/", null)]
    [TestCase("/Docs/A.md", "/sub/docs/a/", "/sub/docs/a/", "/sub/docs/a/", "/sub/docs/a/")]
    [TestCase("docs/a", "/sub/docs/a/", "/sub/docs/a/", "/sub/docs/a/", "/sub/docs/a/")]
    [TestCase("only", null, null, null, null)]
    [TestCase("B Two", "/sub/blog/b-two/", "/sub/blog/b-two/", "/sub/blog/b-two/", null)]
    [TestCase("index.md", "/sub/blog/", "/sub/blog/", "/sub/blog/", "/sub/")]
    [TestCase("../_index.md", "/sub/", "/sub/", "/sub/blog/", "/sub/")]
    [TestCase("", "/sub/", "/sub/", "/sub/", "/sub/")]
    [TestCase("/", "/sub/", "/sub/", "/sub/", "/sub/")]
    [TestCase("/docs/żółw", "/sub/docs/%C5%BC%C3%B3%C5%82w/", "/sub/docs/%C5%BC%C3%B3%C5%82w/", "/sub/docs/%C5%BC%C3%B3%C5%82w/", "/sub/docs/%C5%BC%C3%B3%C5%82w/")]
    [TestCase("my.file.v1.2", "/sub/blog/my.file.v1.2/", "/sub/blog/my.file.v1.2/", "/sub/blog/my.file.v1.2/", null)]
    [TestCase("deep/x", "/sub/blog/deep/x/", "/sub/blog/deep/x/", "/sub/blog/deep/x/", null)]
    [TestCase("noindex", null, null, null, null)]
    [TestCase("/tags/Blue Sky", "/sub/tags/blue-sky/", "/sub/tags/blue-sky/", "/sub/tags/blue-sky/", "/sub/tags/blue-sky/")]
    [TestCase("/top.pl.md", "/sub/top/", "/sub/top/", "/sub/top/", "/sub/top/")]
    [TestCase("/docs/page.html", "/sub/docs/page/", "/sub/docs/page/", "/sub/docs/page/", "/sub/docs/page/")]
    [TestCase("/blog/only", null, null, null, null)]
    [TestCase("/docs/drafty", null, null, null, null)]
    [TestCase("/docs/silent", "", "", "", "")]
    [TestCase("/docs/moved", "/sub/x/y.html", "/sub/x/y.html", "/sub/x/y.html", "/sub/x/y.html")]
    [TestCase("404", "/sub/404.html", "/sub/404.html", "/sub/404.html", "/sub/404.html")]
    [TestCase("img.png", null, null, "/sub/blog/bundle/img.png", null)]
    [TestCase("/IMG.PNG", null, null, "/sub/blog/bundle/img.png", null)]
    [TestCase("big-pic.jpg", null, null, "/sub/blog/bundle/Big%20Pic.JPG", null)]
    [TestCase("sub/s.png", null, null, "/sub/blog/bundle/sub/s.png", null)]
    [TestCase("sect.png", null, "/sub/blog/sect.png", null, null)]
    [TestCase("bundle/img.png", null, null, null, null)]
    [TestCase("images/as.png", "/sub/images/as.png", "/sub/images/as.png", "/sub/images/as.png", "/sub/images/as.png")]
    [TestCase("../images/as.png", "/sub/images/as.png", "/sub/images/as.png", "/sub/images/as.png", "/sub/images/as.png")]
    [TestCase("Cap/Ital Ic.png", "/sub/Cap/Ital%20Ic.png", "/sub/Cap/Ital%20Ic.png", "/sub/Cap/Ital%20Ic.png", "/sub/Cap/Ital%20Ic.png")]
    [TestCase("cap/ital-ic.png", null, null, null, null)]
    public void A_link_finds_its_page_or_file(string path, string? fromPage, string? fromSection, string? fromBundle, string? fromTop)
    {
        string?[] found =
        [
            .. ((ReadOnlySpan<string>)["blog/a.md", "blog/_index.md", "blog/bundle/index.md", "top.md"])
                .ToArray().Select(from => Finder.Find(Made.PageOf(from), path, isImage: false)),
        ];

        Assert.That(found, Is.EqualTo((string?[])[fromPage, fromSection, fromBundle, fromTop]));
    }

    [TestCase("../index.md", "/sub/pl/")]
    [TestCase("/blog/only", "/sub/pl/blog/only/")]
    [TestCase("blog/only.pl.md", "/sub/pl/blog/only/")]
    [TestCase("/docs/a", null)]
    public void A_link_leads_to_its_own_language(string path, string? expected)
        => Assert.That(Finder.Find(Made.PageOf("top.pl.md"), path, isImage: false), Is.EqualTo(expected));

    [TestCase("a.md", null)]
    [TestCase("img.png", "/sub/blog/bundle/img.png")]
    [TestCase("images/as.png", "/sub/images/as.png")]
    public void An_image_is_a_file(string path, string? expected)
        => Assert.That(Finder.Find(Made.PageOf("blog/bundle/index.md"), path, isImage: true), Is.EqualTo(expected));
}
