using System.Globalization;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Content;

/// <summary>What Hugo 0.169 makes of values that are not of the type a field wants.</summary>
internal sealed class FrontMatterRuleTests
{
    [TestCase("'7'", 7)]
    [TestCase("'1.9'", 1)]
    [TestCase("1.9", 1)]
    [TestCase("true", 1)]
    [TestCase("'010'", 8)]
    [TestCase("'0x1F'", 31)]
    [TestCase("'1_000'", 1000)]
    [TestCase("'-3'", -3)]
    [TestCase("'+4'", 4)]
    [TestCase("'0b11'", 3)]
    [TestCase("' 5 '", 0)]
    [TestCase("'x'", 0)]
    [TestCase("''", 0)]
    [TestCase("20201231235959", 20201231235959)]
    public void A_weight_is_cast_to_a_whole_number(string written, long expected)
        => Assert.That(Page($"weight: {written}").Weight, Is.EqualTo(expected));

    [TestCase("a b", "a|b")]
    [TestCase("'a, b'", "a,|b")]
    [TestCase("''", "")]
    [TestCase("[a b, 2, true]", "a b|2|true")]
    [TestCase("5", "5")]
    [TestCase("[[a], b]", "")]
    [TestCase("{a: b}", "")]
    public void A_single_text_is_the_list_of_its_words(string written, string expected)
        => Assert.That(string.Join('|', Page($"keywords: {written}").Keywords), Is.EqualTo(expected));

    [TestCase("yes", false)]
    [TestCase("'on'", false)]
    [TestCase("[true]", false)]
    [TestCase("'T'", true)]
    [TestCase("2", true)]
    public void What_hugo_takes_for_no_draft_is_a_warning_in_its_sites(string written, bool isDraft)
    {
        var site = MadeSite.With(Hugo, new BuildFilters(Drafts: true), ("a.md", $"---\ndraft: {written}\n---\n"));

        Assert.That(site.Value.PageOf("a.md").IsDraft, Is.EqualTo(isDraft));
        Assert.That(site.Diagnostics.Select(static one => one.Severity), Is.All.EqualTo(Severity.Warning));
    }

    [TestCase("title: [a]")]
    [TestCase("weight: [1]")]
    [TestCase("slug: {a: b}")]
    [TestCase("keywords: {a: b}")]
    [TestCase("aliases: [[a]]")]
    [TestCase("menu: {main: {weight: 1.7}}")]
    public void What_hugo_passes_over_stops_no_build_of_its_sites(string frontMatter)
        => Assert.That(
            MadeSite.With(Hugo, ("a.md", $"---\n{frontMatter}\n---\n")).Diagnostics.Select(static one => one.Severity),
            Is.All.EqualTo(Severity.Warning));

    [TestCase("date: ''\nlastmod: 2020-01-09", "2020-01-09", "")]
    [TestCase("lastmod: 2020-01-09", "2020-01-09", "2020-01-09")]
    [TestCase("date: 2020-01-02  03:04:05", "2020-01-02", "2020-01-02")]
    public void A_date_said_without_a_value_is_not_filled_from_others(string frontMatter, string date, string published)
    {
        var page = Page(frontMatter);

        Assert.That((Day(page.Date), Day(page.PublishDate)), Is.EqualTo((date, published)));
    }

    [Test]
    public void A_field_that_the_site_takes_dates_from_is_a_parameter_too()
    {
        var config = MadeSite.Config with { FrontMatterDates = new FrontMatterDates { Date = ["held", "date"] } };
        var page = MadeSite.With(config, ("a.md", "---\nheld: 2020-05-01\n---\n")).Value.PageOf("a.md");

        Assert.That((Day(page.Date), page.Params["held"]?.AsText), Is.EqualTo(("2020-05-01", "2020-05-01")));
    }

    [TestCase("foo: own", "own")]
    [TestCase("params: {foo: own}", "own")]
    [TestCase("title: x", "in params")]
    public void A_page_s_own_value_wins_over_what_is_handed_down(string frontMatter, string expected)
    {
        var site = MadeSite.Of(
            ("s/_index.md", "---\ncascade: {foo: top, params: {foo: in params}}\n---\n"), ("s/a.md", $"---\n{frontMatter}\n---\n"));

        Assert.That(site.PageOf("s/a.md").Params["foo"]?.AsText, Is.EqualTo(expected));
    }

    private static readonly SiteConfig Hugo = MadeSite.Config with { IsHugo = true };

    private static Page Page(string frontMatter)
        => MadeSite.With(Hugo, ("a.md", $"---\n{frontMatter}\n---\n")).Value.PageOf("a.md");

    private static string Day(DateTimeOffset? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
