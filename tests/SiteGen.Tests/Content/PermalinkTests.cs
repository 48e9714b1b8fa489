using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Content.Urls;

namespace SiteGen.Tests.Content;

/// <summary>HUGO_COMPAT §5: permalink patterns.</summary>
internal sealed class PermalinkTests
{
    private static readonly PermalinkFacts Page = new()
    {
        Title = "The Title",
        Slug = "the-slug",
        Date = new DateTimeOffset(2012, 4, 6, 3, 1, 59, TimeSpan.Zero),
        Section = "blue",
        Sections = ["a", "b", "c"],
        SectionSlugs = ["sa", "sb", "sc"],
        BaseName = "Test-Page",
        FileName = "Test-Page",
    };

    [TestCase("/:year/:yearday/:month/:monthname/:day/:weekday/:weekdayname/", "/2012/97/04/April/06/5/Friday/")]
    [TestCase("/:title", "/the-title")]
    [TestCase("/:slug", "/the-slug")]
    [TestCase("/:section/:sectionslug", "/blue/sa")]
    [TestCase("/:sections/:sectionslugs", "/a/b/c/sa/sb/sc")]
    [TestCase("/:filename/:slugorfilename", "/test-page/the-slug")]
    [TestCase("/:contentbasename/:slugorcontentbasename", "/test-page/the-slug")]
    [TestCase("/:2006-01-02", "/2012-01-02")]
    [TestCase("/:06/:Jan", "/12/Apr")]
    [TestCase("/special\\::slug/", "/special:the-slug/")]
    [TestCase("/plain/", "/plain/")]
    [TestCase("/a:/b", "/a:/b")]
    public void Tokens_tell_of_the_page(string pattern, string expected)
        => Assert.That(PermalinkPattern.Of(pattern).Expand(Page), Is.EqualTo(expected));

    [TestCase("[last]", "c")]
    [TestCase("[0]", "a")]
    [TestCase("[1:]", "b/c")]
    [TestCase("[:last]", "a/b")]
    [TestCase("[1:5]", "b/c")]
    [TestCase("[5]", "")]
    [TestCase("[5:]", "")]
    [TestCase("[:]", "a/b/c")]
    [TestCase("[0:1]", "a")]
    [TestCase("[2:1]", "")]
    public void Slices_of_sections_never_fail(string slice, string expected)
        => Assert.That(PermalinkPattern.Of($":sections{slice}").Expand(Page), Is.EqualTo(expected));

    [TestCase("/:TITLE", ":TITLE")]
    [TestCase("/:nosuch/:title", ":nosuch")]
    [TestCase("/:title", null)]
    public void Unknown_tokens_are_found_and_case_matters(string pattern, string? unknown)
        => Assert.That(PermalinkPattern.Of(pattern).Unknown, Is.EqualTo(unknown));

    [Test]
    public void An_unknown_token_in_the_configuration_is_an_error()
    {
        var outcome = MadeSite.With(With("posts", "/:yaer/:slug/"), ("posts/a.md", ""));

        Assert.That(outcome.Diagnostics.Single().ToString(), Is.EqualTo("hugo.toml: error SG1021: permalink '/:yaer/:slug/' has an unknown token ':yaer'"));
        Assert.That(outcome.Diagnostics.Single().Hint, Is.EqualTo("did you mean ':year'?"));
    }

    [TestCase("title: 'C++ & C#: Tips — 50% (Ünï) / Łódź.x'", "/p/c-c#-tips-50-ünï-łódź.x/")]
    [TestCase("title: x / y", "/p/x-y/")]
    [TestCase("title: /lead", "/p/-lead/")]
    [TestCase("title: 'a #'", "/p/a-/")]
    [TestCase("title: 'a#b'", "/p/a#b/")]
    [TestCase("slug: a/b", "/p/a/b/")]
    [TestCase("title: '%20 x'", "/p/-x/")]
    [TestCase("slug: 'My+Slug #1'", "/p/my-slug-#1/")]
    public void The_result_is_unescaped_and_cleaned(string frontMatter, string expected)
    {
        var site = MadeSite.With(With("posts", "/p/:slug/"), ("posts/a.md", $"---\n{frontMatter}\n---\n")).Value;

        Assert.That(site.PageOf("posts/a.md").Url.Value, Is.EqualTo(expected));
    }

    [Test]
    public void Date_tokens_use_the_page_s_own_offset()
    {
        var site = MadeSite.With(With("posts", "/:year/:month/:day/"), ("posts/a.md", "---\ndate: 2020-03-04T23:30:00-05:00\n---\n")).Value;

        Assert.That(site.LinkOf("posts/a.md"), Is.EqualTo("/2020/03/04/"));
    }

    [Test]
    public void A_pattern_that_gives_nothing_counts_for_nothing()
        => Assert.That(MadeSite.With(With("posts", ":title"), ("posts/a.md", "")).Value.LinkOf("posts/a.md"), Is.EqualTo("/posts/a/"));

    // The title of a section or page makes one step, that of a term as many as it has.
    [TestCase("/t/:title/", "/t/a/b/", "/t/c/")]
    [TestCase("/t/:contentbasename/", "/t/b/", "/t/c/")]
    [TestCase("/t/:slugorcontentbasename/:filename", "/t/b/", "/t/c/")]
    [TestCase("/t/:section/:sections/:sectionslugs/x", "/t/tags/tags/a/b/tags/a/b/x/", "/t/tags/tags/c%23/tags/c/x/")]
    public void Terms_tell_their_own(string pattern, string nested, string sharp)
    {
        var config = MadeSite.Config with { Permalinks = new() { Term = new PermalinkConfig().Term.Add("tags", pattern) } };
        var site = MadeSite.With(config, ("a.md", "---\ntags: ['a/b', 'C#']\n---\n")).Value;

        Assert.That(
            site.Pages.Where(static page => page.Kind == PageKind.Term).Select(page => site.Link(page.Url)).Order(StringComparer.Ordinal),
            Is.EqualTo(((string[])[nested, sharp]).Order(StringComparer.Ordinal)));
    }

    [TestCase("/:sections/:contentbasename", "/s-x/y-z/C/")]
    [TestCase("/:sections[last]/:slug", "/y-z/W/")]
    [TestCase("/:sectionslugs/:title", "/S-Xes/V-w/W/")]
    public void Names_of_folders_are_lower_case_in_patterns(string pattern, string expected)
    {
        var config = With("s-x", pattern) with { DisablePathToLower = true };
        var site = MadeSite.With(
            config, ("S x/Y z/_index.md", "---\ntitle: V w\n---\n"), ("S x/Y z/C.md", "---\ntitle: W\n---\n")).Value;

        Assert.That(site.LinkOf("S x/Y z/C.md"), Is.EqualTo(expected));
    }

    [TestCase("do*")]
    [TestCase("**")]
    [TestCase("{blog,docs}")]
    [TestCase("Docs")]
    [TestCase(" docs/ ")]
    public void The_folder_of_a_pattern_may_be_a_glob(string folder)
        => Assert.That(
            MadeSite.With(With(folder, "/r/:filename"), ("docs/sub/p.md", "")).Value.LinkOf("docs/sub/p.md"), Is.EqualTo("/r/p/"));

    [Test]
    public void Of_a_list_of_patterns_the_first_that_fits_counts()
    {
        var config = MadeSite.Config with
        {
            Permalinks = new()
            {
                Rules =
                [
                    new("page", "/docs/**", "", "/x/:slug/"), new("{page,section}", "/blog{,/**}", "en", "/y/:contentbasename/"),
                    new("", "", "pl", "/never/"),
                ],
            },
        };
        var site = MadeSite.With(
            config, ("docs/_index.md", ""), ("docs/Z.md", "---\ntitle: T Z\n---\n"), ("blog/_index.md", ""), ("blog/b.md", ""), ("top.md", "")).Value;

        Assert.That(
            site.Pages.Where(static page => page.Source is not null).Select(page => site.Link(page.Url)).Order(StringComparer.Ordinal),
            Is.EqualTo((string[])["/docs/", "/top/", "/x/t-z/", "/y/b/", "/y/blog/"]));
    }

    [Test]
    public void A_pattern_of_terms_moves_terms()
    {
        var config = MadeSite.Config with
        {
            Permalinks = new() { Term = new PermalinkConfig().Term.Add("tags", "/topic/:slug/") },
        };

        Assert.That(MadeSite.With(config, ("a.md", "---\ntags: Foo Bar\n---\n")).Value.Find("/tags/foo-bar")?.Url.Value, Is.EqualTo("/topic/foo-bar/"));
    }

    private static SiteConfig With(string section, string pattern) => MadeSite.Config with
    {
        Permalinks = new() { Page = new PermalinkConfig().Page.Add(section, pattern) },
        Sources = ["hugo.toml"],
    };
}
