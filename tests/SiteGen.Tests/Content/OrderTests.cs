using SiteGen.Configuration;
using SiteGen.Content.Titles;

namespace SiteGen.Tests.Content;

/// <summary>HUGO_COMPAT §7: the order of pages and who is next to whom.</summary>
internal sealed class OrderTests
{
    private static readonly (string, string)[] Weighted =
    [
        ("blog/w5.md", "---\ntitle: w5\nweight: 5\n---\n"),
        ("blog/neg.md", "---\ntitle: neg\nweight: -1\n---\n"),
        ("blog/w1.md", "---\ntitle: w1\nweight: 1\n---\n"),
        ("blog/new.md", "---\ntitle: new\ndate: 2021-01-01\n---\n"),
        ("blog/old.md", "---\ntitle: old\ndate: 2020-01-01\n---\n"),
        ("blog/x1.md", "---\ntitle: B2\n---\n"),
        ("blog/x2.md", "---\ntitle: a\n---\n"),
        ("blog/x3.md", "---\ntitle: b\n---\n"),
    ];

    [Test]
    public void Weight_comes_first_then_date_then_title()
        => Assert.That(
            MadeSite.Of(Weighted).RegularPages.Select(static page => page.Title),
            Is.EqualTo(new[] { "neg", "w1", "w5", "new", "old", "a", "b", "B2" }));

    [Test]
    public void Next_is_the_page_before_in_that_order()
    {
        var site = MadeSite.Of(Weighted);
        var page = site.PageOf("blog/w1.md");

        Assert.That(site.Next(page)?.Title, Is.EqualTo("neg"));
        Assert.That(site.Previous(page)?.Title, Is.EqualTo("w5"));
    }

    [Test]
    public void Neighbours_can_be_turned_round()
    {
        var site = MadeSite.With(MadeSite.Config with { NextPrevSortOrder = SortOrder.Ascending }, Weighted).Value;

        Assert.That(site.Next(site.PageOf("blog/w1.md"))?.Title, Is.EqualTo("w5"));
        Assert.That(site.NextInSection(site.PageOf("blog/w1.md"))?.Title, Is.EqualTo("neg"));
    }

    [Test]
    public void Neighbours_in_a_section_stay_in_it()
    {
        var site = MadeSite.Of(("a/1.md", "---\ndate: 2020-01-03\n---\n"), ("b/2.md", "---\ndate: 2020-01-02\n---\n"), ("a/3.md", "---\ndate: 2020-01-01\n---\n"));

        Assert.That(site.PreviousInSection(site.PageOf("a/1.md")), Is.SameAs(site.PageOf("a/3.md")));
        Assert.That(site.Previous(site.PageOf("a/1.md")), Is.SameAs(site.PageOf("b/2.md")));
    }

    [Test]
    public void Sections_mix_with_pages()
    {
        var site = MadeSite.Of(("blog/a.md", "---\ntitle: a\n---\n"), ("blog/sub/_index.md", "---\ntitle: Aa\n---\n"), ("blog/b.md", "---\ntitle: b\n---\n"));
        var blog = site.Find("/blog") ?? site.Home;

        Assert.That(site.Children(blog).Select(static page => page.Title), Is.EqualTo(new[] { "a", "Aa", "b" }));
        Assert.That(site.RegularChildren(blog).Select(static page => page.Title), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void A_taxonomy_weight_orders_the_pages_of_a_term()
    {
        var site = MadeSite.Of(
            ("1.md", "---\ntitle: one\ntags: [w]\ntags_weight: 5\n---\n"), ("2.md", "---\ntitle: two\ntags: [w]\n---\n"),
            ("3.md", "---\ntitle: three\ntags: w\ntags_weight: 1\n---\n"));

        Assert.That(site.Children(site.Find("/tags/w") ?? site.Home).Select(static page => page.Title), Is.EqualTo(new[] { "two", "three", "one" }));
    }

    [TestCase("a", "B")]
    [TestCase("a", "A")]
    [TestCase("A", "b")]
    [TestCase("cote", "coté")]
    [TestCase("cote", "côte")]
    [TestCase("Łódź", "Lublin")]
    [TestCase("Ångstrom", "zebra")]
    [TestCase("a b", "ab")]
    [TestCase("_x", "-x")]
    [TestCase("10", "9")]
    [TestCase("9", "a")]
    [TestCase("z", "я")]
    [TestCase("₂ sub", "3")]
    [TestCase("100", "₂ sub")]
    [TestCase("ﬁ ligature", "v1")]
    [TestCase("Ａ", "b")]
    [TestCase("(a)", "a")]
    public void Titles_are_sorted_as_people_sort(string first, string second)
    {
        Assert.That(Collation.Compare(first, second), Is.Negative);
        Assert.That(Collation.Compare(second, first), Is.Positive);
    }
}
