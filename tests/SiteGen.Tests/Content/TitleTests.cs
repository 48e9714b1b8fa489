using SiteGen.Configuration;
using SiteGen.Content.Titles;

namespace SiteGen.Tests.Content;

/// <summary>HUGO_COMPAT §2: titles that nobody wrote.</summary>
internal sealed class TitleTests
{
    [Test]
    public void A_page_or_list_with_a_file_has_no_title_but_its_own()
    {
        var site = MadeSite.Of(("blog/my-post.md", "text"), ("blog/_index.md", "text"));

        Assert.That(site.PageOf("blog/my-post.md").Title, Is.Empty);
        Assert.That(site.PageOf("blog/_index.md").Title, Is.Empty);
    }

    [Test]
    public void Pages_without_a_file_are_called_by_their_place()
    {
        var site = MadeSite.Of(("blog/a.md", "---\ntags: [openstack]\n---\n"));

        Assert.That(site.Home.Title, Is.EqualTo("Recaps"));
        Assert.That(site.Find("/blog")?.Title, Is.EqualTo("Blogs"));
        Assert.That(site.Find("/tags")?.Title, Is.EqualTo("Tags"));
        Assert.That(site.Find("/tags/openstack")?.Title, Is.EqualTo("Openstack"));
        Assert.That(site.Find("/404")?.Title, Is.EqualTo("404 Page not found"));
    }

    [TestCase(true, true, "Blogs", "Openstack")]
    [TestCase(false, true, "Blog", "Openstack")]
    [TestCase(true, false, "blogs", "openstack")]
    public void Plurals_and_capitals_of_lists_can_be_switched_off(bool plural, bool capital, string section, string term)
    {
        var config = MadeSite.Config with { PluralizeListTitles = plural, CapitalizeListTitles = capital };
        var site = MadeSite.With(config, ("blog/a.md", "---\ntags: openstack\n---\n")).Value;

        Assert.That(site.Find("/blog")?.Title, Is.EqualTo(section));
        Assert.That(site.Find("/tags/openstack")?.Title, Is.EqualTo(term));
    }

    [Test]
    public void A_section_s_title_keeps_the_case_of_its_folder()
        => Assert.That(MadeSite.Of(("Deep-Thing/x.md", "")).Find("/deep-thing")?.Title, Is.EqualTo("Deep-Things"));

    [Test]
    public void A_taxonomy_s_title_has_blanks_for_hyphens()
    {
        var config = MadeSite.Config with { Taxonomies = [new("work-item", "work-items")] };

        Assert.That(MadeSite.With(config).Value.Find("/work-items")?.Title, Is.EqualTo("Work Items"));
    }

    [TestCase("title: A\nlinkTitle: B", "B")]
    [TestCase("title: A", "A")]
    public void The_link_title_falls_back_to_the_title(string frontMatter, string expected)
        => Assert.That(MadeSite.Of(("a.md", $"---\n{frontMatter}\n---\n")).PageOf("a.md").LinkTitle, Is.EqualTo(expected));

    [TestCase("the last of the mohicans", "The Last of the Mohicans")]
    [TestCase("openstack and the PTG", "Openstack and the PTG")]
    [TestCase("what's new in v2", "What's New in V2")]
    [TestCase("hello-world of-things", "Hello-World Of-Things")]
    [TestCase("über-straße", "Über-Straße")]
    [TestCase("foo: a bar", "Foo: A Bar")]
    [TestCase("rock-n-roll", "Rock-N-Roll")]
    [TestCase("up/on/at top", "Up/on/at Top")]
    [TestCase("the (of) and", "The (Of) And")]
    [TestCase("on", "On")]
    [TestCase("", "")]
    public void Capitals_are_set_as_in_associated_press(string text, string expected)
        => Assert.That(TitleCase.Of(text, TitleCaseStyle.AP), Is.EqualTo(expected));

    [TestCase(TitleCaseStyle.Chicago, "a walk through the woods", "A Walk through the Woods")]
    [TestCase(TitleCaseStyle.Go, "it's ümläut x’s a_b", "It'S Ümläut X’s A_b")]
    [TestCase(TitleCaseStyle.Go, "a walk of two", "A Walk Of Two")]
    [TestCase(TitleCaseStyle.FirstUpper, "a walk of two", "A walk of two")]
    [TestCase(TitleCaseStyle.None, "a walk of two", "a walk of two")]
    public void Other_styles_of_capitals_can_be_chosen(TitleCaseStyle style, string text, string expected)
        => Assert.That(TitleCase.Of(text, style), Is.EqualTo(expected));

    [TestCase("blog", "blogs")]
    [TestCase("news", "news")]
    [TestCase("Story", "Stories")]
    [TestCase("box", "boxes")]
    [TestCase("photo", "photos")]
    [TestCase("My Talk", "My Talks")]
    [TestCase("wolf", "wolves")]
    [TestCase("Mouse", "Mice")]
    [TestCase("media", "media")]
    [TestCase("man", "men")]
    [TestCase("API", "APIs")]
    [TestCase("DNS", "DNSes")]
    [TestCase("status", "statuses")]
    [TestCase("hero-box", "hero-boxes")]
    [TestCase("person", "people")]
    [TestCase("use", "uses")]
    [TestCase("house", "houses")]
    [TestCase("2020", "2020s")]
    [TestCase("posts", "posts")]
    [TestCase("leaf", "leaves")]
    [TestCase("radio", "radios")]
    [TestCase("logo", "logoes")]
    [TestCase("virus", "viruses")]
    [TestCase("日本", "日本s")]
    public void Plurals_are_those_of_hugo(string one, string many)
        => Assert.That(Plural.Of(one), Is.EqualTo(many));
}
