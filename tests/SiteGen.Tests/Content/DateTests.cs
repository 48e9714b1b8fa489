using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Content.Dates;
using SiteGen.Data;

namespace SiteGen.Tests.Content;

/// <summary>HUGO_COMPAT §1: where a page's dates come from and how they are written.</summary>
internal sealed class DateTests
{
    private static readonly TimeZoneInfo Warsaw = TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw");

    [TestCase("publishDate: 2021-01-01", "2021-01-01")]
    [TestCase("pubdate: 2021-01-01", "2021-01-01")]
    [TestCase("published: 2021-01-01", "2021-01-01")]
    [TestCase("lastmod: 2021-01-01", "2021-01-01")]
    [TestCase("modified: 2021-01-01", "2021-01-01")]
    [TestCase("modified: 2020-05-05\npublishDate: 2021-01-01", "2021-01-01")]
    [TestCase("DATE: 2022-02-02\npublishDate: 2021-01-01", "2022-02-02")]
    [TestCase("title: none", null)]
    public void The_date_comes_from_the_first_field_that_has_one(string frontMatter, string? expected)
        => Assert.That(Written(PageWith(frontMatter).Date), Is.EqualTo(expected));

    [TestCase("date: 2021-01-01", "2021-01-01")]
    [TestCase("date: 2021-01-01\nmodified: 2021-03-03", "2021-03-03")]
    [TestCase("date: 2021-01-01\nmodified: 2021-03-03\nlastmod: 2021-04-04", "2021-04-04")]
    public void Lastmod_falls_back_to_the_date(string frontMatter, string expected)
        => Assert.That(Written(PageWith(frontMatter).Lastmod), Is.EqualTo(expected));

    [TestCase("date: 2021-01-01", "2021-01-01")]
    [TestCase("lastmod: 2021-01-01", "2021-01-01")]
    [TestCase("date: 2021-01-01\npubdate: 2021-02-02", "2021-02-02")]
    public void PublishDate_falls_back_to_the_date(string frontMatter, string expected)
        => Assert.That(Written(PageWith(frontMatter).PublishDate), Is.EqualTo(expected));

    [TestCase("expiryDate: 2030-01-01")]
    [TestCase("unpublishdate: 2030-01-01")]
    public void ExpiryDate_has_an_old_name(string frontMatter)
        => Assert.That(Written(PageWith(frontMatter).ExpiryDate), Is.EqualTo("2030-01-01"));

    [Test]
    public void A_value_that_is_no_date_is_an_error_and_the_next_field_counts()
    {
        var outcome = MadeSite.With(MadeSite.Config, ("a.md", "---\ndate: soon\npublishDate: 2021-01-01\n---\n"));

        Assert.That(outcome.Diagnostics.Single().ToString(), Is.EqualTo("content/a.md(2,7): error SG1011: 'date' is no date that can be read: 'soon'"));
        Assert.That(Written(outcome.Value.PageOf("a.md").Date), Is.EqualTo("2021-01-01"));
    }

    [Test]
    public void An_offset_is_kept_as_written()
    {
        var page = PageWith("date: 2019-11-15T00:30:00+02:00");

        Assert.That(page.Date?.Offset, Is.EqualTo(TimeSpan.FromHours(2)));
        Assert.That(page.Date?.Day, Is.EqualTo(15));
    }

    [Test]
    public void Without_an_offset_the_site_s_time_zone_holds()
    {
        var site = MadeSite.With(MadeSite.Config with { TimeZone = Warsaw }, ("a.md", "---\ndate: 2020-01-02\n---\n")).Value;

        Assert.That(site.PageOf("a.md").Date, Is.EqualTo(new DateTimeOffset(2020, 1, 2, 0, 0, 0, TimeSpan.FromHours(1))));
    }

    [TestCase("2006-01-02", "2006-01-02T00:00:00")]
    [TestCase("2006-01-02T15:04:05Z", "2006-01-02T15:04:05+00:00")]
    [TestCase("2006-01-02T15:04:05.5-07:00", "2006-01-02T15:04:05-07:00")]
    [TestCase("2006-01-02T15:04:05", "2006-01-02T15:04:05")]
    [TestCase("Mon, 02 Jan 2006 15:04:05 -0700", "2006-01-02T15:04:05-07:00")]
    [TestCase("Mon, 02 Jan 2006 15:04:05 MST", "2006-01-02T15:04:05")]
    [TestCase("02 Jan 06 15:04 -0700", "2006-01-02T15:04:00-07:00")]
    [TestCase("02 Jan 06 15:04 MST", "2006-01-02T15:04:00")]
    [TestCase("Monday, 02-Jan-06 15:04:05 MST", "2006-01-02T15:04:05")]
    [TestCase("2006-01-02 15:04:05.999 -0700 MST", "2006-01-02T15:04:05-07:00")]
    [TestCase("2006-01-02T15:04:05-0700", "2006-01-02T15:04:05-07:00")]
    [TestCase("2006-01-02 15:04:05Z", "2006-01-02T15:04:05+00:00")]
    [TestCase("2006-01-02 15:04:05+0200", "2006-01-02T15:04:05+02:00")]
    [TestCase("2006-01-02 15:04:05", "2006-01-02T15:04:05")]
    [TestCase("Mon Jan  2 15:04:05 2006", "2006-01-02T15:04:05")]
    [TestCase("Mon Jan  2 15:04:05 MST 2006", "2006-01-02T15:04:05")]
    [TestCase("Mon Jan 02 15:04:05 -0700 2006", "2006-01-02T15:04:05-07:00")]
    [TestCase("2006-01-02 15:04:05+02:00", "2006-01-02T15:04:05+02:00")]
    [TestCase("02 Jan 2006", "2006-01-02T00:00:00")]
    [TestCase("2006-01-02 15:04:05 -07:00", "2006-01-02T15:04:05-07:00")]
    [TestCase("2006-01-02 15:04:05 -0700", "2006-01-02T15:04:05-07:00")]
    [TestCase("3:04PM", "0001-01-01T15:04:00")]
    [TestCase("Jan  2 15:04:05", "0001-01-02T15:04:05")]
    [TestCase("Jan  2 15:04:05.123", "0001-01-02T15:04:05")]
    [TestCase("2006-1-2", null)]
    [TestCase("2006-02-30", null)]
    [TestCase("2006-01-02T25:00:00Z", null)]
    [TestCase("2006-01-02 ", null)]
    [TestCase("yesterday", null)]
    public void Dates_are_read_in_every_layout_of_hugo(string text, string? expected)
    {
        var parsed = DateText.Parse(text);

        var written = parsed is { } date
            ? date.Local.ToString("yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture) + Offset(date.Offset)
            : null;
        Assert.That(written, Is.EqualTo(expected));
    }

    [Test]
    public void A_whole_number_is_unix_seconds()
        => Assert.That(PageWith("date: 1571151530").Date, Is.EqualTo(new DateTimeOffset(2019, 10, 15, 14, 58, 50, TimeSpan.Zero)));

    [TestCase("draft: true", HiddenReason.Draft)]
    [TestCase("published: false", HiddenReason.Draft)]
    [TestCase("publishDate: 2026-11-22T12:00:01Z", HiddenReason.Future)]
    [TestCase("date: 2027-01-01", HiddenReason.Future)]
    [TestCase("expiryDate: 2026-11-22T11:59:59Z", HiddenReason.Expired)]
    public void Pages_that_are_not_for_readers_now_are_hidden(string frontMatter, HiddenReason reason)
    {
        var site = MadeSite.Of(("a.md", $"---\n{frontMatter}\n---\n"));

        Assert.That(site.RegularPages, Is.Empty);
        Assert.That(site.HiddenPages.Single().Reason, Is.EqualTo(reason));
    }

    [TestCase("publishDate: 2026-11-22T12:00:00Z")]
    [TestCase("expiryDate: 2026-11-22T12:00:00Z")]
    [TestCase("title: no date at all")]
    public void Pages_on_the_very_second_and_undated_pages_are_shown(string frontMatter)
        => Assert.That(MadeSite.Of(("a.md", $"---\n{frontMatter}\n---\n")).RegularPages, Has.Length.EqualTo(1));

    [Test]
    public void A_file_name_s_date_means_nothing_unless_asked_for()
    {
        var site = MadeSite.Of(("blog/2021-05-06-dated-file.md", "---\ntitle: x\n---\n"));

        Assert.That(site.LinkOf("blog/2021-05-06-dated-file.md"), Is.EqualTo("/blog/2021-05-06-dated-file/"));
        Assert.That(site.PageOf("blog/2021-05-06-dated-file.md").Date, Is.Null);
    }

    [TestCase("2025-02-01-article.md", "title: x", "2025-02-01T00:00:00", "/article/")]
    [TestCase("2025-02-01-10-11-12-article.md", "title: x", "2025-02-01T10:11:12", "/article/")]
    [TestCase("2025-02-01- _article_.md", "title: x", "2025-02-01T00:00:00", "/article/")]
    [TestCase("2025-02-01-article.md", "slug: own", "2025-02-01T00:00:00", "/own/")]
    [TestCase("2025-02-01-article.md", "date: 2020-01-01", "2020-01-01T00:00:00", "/2025-02-01-article/")]
    [TestCase("2025-13-01-article.md", "title: x", null, "/2025-13-01-article/")]
    public void A_file_name_s_date_gives_date_and_slug_where_the_site_says_so(string file, string frontMatter, string? date, string link)
    {
        var dates = new FrontMatterDates { Date = ["date", ":filename"] };
        var site = MadeSite.With(MadeSite.Config with { FrontMatterDates = dates }, (file, $"---\n{frontMatter}\n---\n")).Value;

        Assert.That(site.PageOf(file).Date?.ToString("yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(date));
        Assert.That(site.LinkOf(file), Is.EqualTo(link));
    }

    [Test]
    public void Lists_without_dates_have_the_latest_of_their_pages()
    {
        var site = MadeSite.Of(
            ("blog/a.md", "---\ndate: 2020-01-01\ntags: [t]\n---\n"),
            ("blog/b.md", "---\ndate: 2021-01-01\n---\n"),
            ("dated/_index.md", "---\ndate: 2001-01-01\n---\n"),
            ("dated/c.md", "---\ndate: 2022-01-01\n---\n"));

        Assert.That(Written(site.Find("/blog")?.Date), Is.EqualTo("2021-01-01"));
        Assert.That(Written(site.Find("/tags/t")?.Date), Is.EqualTo("2020-01-01"));
        Assert.That(Written(site.Find("/dated")?.Date), Is.EqualTo("2001-01-01"));
        Assert.That(Written(site.Home.Date), Is.EqualTo("2022-01-01"));
    }

    [TestCase("2006-01-02T15:04:05Z07:00", "2018-06-06T07:08:09+02:00")]
    [TestCase("Monday, January 2, 2006", "Wednesday, June 6, 2018")]
    [TestCase("Jan _2 06 03:04PM MST", "Jun  6 18 07:08AM +0200")]
    [TestCase("Month", "Month")]
    public void Dates_are_written_in_go_patterns(string pattern, string expected)
    {
        var date = new DateTimeOffset(2018, 6, 6, 7, 8, 9, TimeSpan.FromHours(2));

        Assert.That(GoDateWriter.Write(GoLayout.Of(pattern), date), Is.EqualTo(expected));
    }

    [Test]
    public void A_date_of_the_data_room_keeps_its_offset()
    {
        var value = new MetaValue.Date(new DateTime(2020, 1, 2), TimeSpan.FromHours(-5), "2020-01-02", default);

        Assert.That(DateReader.Parse(value, Warsaw)?.Offset, Is.EqualTo(TimeSpan.FromHours(-5)));
    }

    private static Page PageWith(string frontMatter)
        => MadeSite.Of(("a.md", $"---\n{frontMatter}\n---\n")).PageOf("a.md");

    private static string? Written(DateTimeOffset? date)
        => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Offset(TimeSpan? offset)
        => offset is { } shift ? new DateTimeOffset(2000, 1, 1, 0, 0, 0, shift).ToString("zzz", System.Globalization.CultureInfo.InvariantCulture) : "";
}
