using SiteGen.Tests.Support;

namespace SiteGen.Tests.Output;

/// <summary>Summits of front matter, the page of all of them and the archive.</summary>
public sealed class SummitsPageTests
{
    private const string Facts = "{{ s = page.summit }}{{ s.name }}|{{ s.edition }}|{{ s.title }}|{{ s.place }}|{{ s.start?.day_iso }}|{{ s.end?.day_iso }}|"
        + "{{ array.join s.team '+' }}|{{ s.year }}|{{ s.is_online }}|{{ s.url }}";

    [TestCase("summit: PTG", "PTG||PTG||||||false|/summits/#ptg")]
    [TestCase("summit: '2026'", "2026||2026||||||false|/summits/#2026")]
    [TestCase("summit: [PTG]", "PTG||PTG||||||false|/summits/#ptg")]
    [TestCase("summit: { name: PTG, edition: 2025.10 }", "PTG|2025.10|PTG 2025.10||||||false|/summits/#ptg-2025.10")]
    [TestCase("summit: { name: PTG, edition: '2025.10' }", "PTG|2025.10|PTG 2025.10||||||false|/summits/#ptg-2025.10")]
    [TestCase("summit: { name: PTG, edition: 007 }", "PTG|007|PTG 007||||||false|/summits/#ptg-007")]
    [TestCase("summit: { name: PTG, edition: 2026.1 }", "PTG|2026.1|PTG 2026.1||||||false|/summits/#ptg-2026.1")]
    [TestCase("summit: PTG\nteam: nova", "PTG||PTG||||nova||false|/summits/#ptg")]
    [TestCase("summit: { name: PTG, team: [nova, neutron] }\nteam: x", "PTG||PTG||||nova&#43;neutron||false|/summits/#ptg")]
    [TestCase("summit: { name: PTG, place: Virtual, start: 2020-06-01 }", "PTG||PTG|Virtual|2020-06-01|||2020|true|/summits/#ptg")]
    [TestCase("params: { summit: PTG }", "PTG||PTG||||||false|/summits/#ptg")]
    [TestCase("summit: { name: 日本 }", "日本||日本||||||false|/summits/#日本")]
    [TestCase("summit: { name: '!' }", "!||!||||||false|/summits/#summit")]
    [TestCase("build: { list: never }\nsummit: PTG", "PTG||PTG||||||false|")]
    [TestCase("summit:", "|||||||||")]
    [TestCase("summit: { name: '', place: '', start: , team: '' }", "|||||||||")]
    public void A_page_tells_of_its_summit(string fields, string expected)
    {
        using var site = Site("content/a.md", fields).And("layouts/page.sbn.html", $"{{{{ if page.summit }}}}{Facts}{{{{ else }}}}|||||||||{{{{ end }}}}");

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text("a/index.html").Replace("&#43;", "+", StringComparison.Ordinal), Is.EqualTo(expected.Replace("&#43;", "+", StringComparison.Ordinal)));
    }

    [Test]
    public void Recaps_of_one_summit_complete_each_other()
    {
        using var site = Site("content/a.md", "summit: { name: PTG, edition: Train, place: Denver, start: 2019-04-29, end: 2019-05-04 }\ndate: 2019-05-06")
            .And("content/b.md", "---\ntitle: B\ndate: 2019-05-07\nsummit: ptg  train\nteam: nova\n---\n")
            .And("layouts/page.sbn.html", Facts)
            .And("layouts/summits.sbn.html", "{{ for y in site.summits }}{{ y.year }}:{{ for s in y.summits }} {{ s.id }} {{ s.dates }} {{ s.place }} {{ array.join s.team '+' }}{{ for r in s.recaps }} {{ r.title }}{{ end }}{{ end }}{{ end }}");

        var result = site.Build();

        Assert.That(result.Text("b/index.html"), Is.EqualTo("PTG|Train|PTG Train|Denver|2019-04-29|2019-05-04|nova|2019|false|/summits/#ptg-train"));
        Assert.That(result.Text("summits/index.html"), Is.EqualTo("2019: ptg-train April 29 – May 4, 2019 Denver nova A B"));
    }

    [TestCase("start: 2025-06-10", "start: 2025-06-01, end: 2025-06-05", "2025-06-10/", "2025-06-01/2025-06-05")]
    [TestCase("end: 2025-06-01", "start: 2025-06-05", "/2025-06-01", "2025-06-05/")]
    [TestCase("start: 2025-06-01", "end: 2025-06-05", "2025-06-01/2025-06-05", "2025-06-01/2025-06-05")]
    [TestCase("place: x", "start: 2025-06-01, end: 2025-06-05", "2025-06-01/2025-06-05", "2025-06-01/2025-06-05")]
    public void Days_of_recaps_that_contradict_each_other_are_not_mixed(string first, string second, string shownFirst, string shownSecond)
    {
        const string Days = "{{ page.summit.start?.day_iso }}/{{ page.summit.end?.day_iso }}";
        using var site = Site("content/a.md", $"summit: {{ name: PTG, {first} }}\ndate: 2025-07-01")
            .And("content/b.md", $"---\ntitle: B\ndate: 2025-07-02\nsummit: {{ name: PTG, {second} }}\n---\n")
            .And("layouts/page.sbn.html", Days)
            .And("layouts/summits.sbn.html", "{{ for y in site.summits }}{{ for s in y.summits }}{{ s.start?.day_iso }}/{{ s.end?.day_iso }}{{ end }}{{ end }}");

        var result = site.Build();

        Assert.That(result.Text("a/index.html"), Is.EqualTo(shownFirst));
        Assert.That(result.Text("b/index.html"), Is.EqualTo(shownSecond));
        Assert.That(result.Text("summits/index.html"), Is.EqualTo(shownFirst).Or.EqualTo(shownSecond));
    }

    [TestCase("summit: false")]
    [TestCase("summit: 2026")]
    [TestCase("summit: [1, 2]")]
    public void Somebody_elses_field_of_a_Hugo_site_is_no_summit(string field)
    {
        using var site = TempSite.With("hugo.yaml", "title: T\nbaseURL: https://ex.org/\n").And("content/a.md", $"---\ntitle: A\n{field}\n---\n");

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Files.Keys, Has.None.StartsWith("summits/"));
    }

    [Test]
    public void A_translation_says_where_and_when_the_summit_was()
    {
        using var site = Site("content/a.md", "summit: { name: PTG, place: Denver, start: 2026-06-01, end: 2026-06-05 }", "languages: { en: {}, pl: {} }\n")
            .And("content/a.pl.md", "---\ntitle: A\nsummit: PTG\n---\n")
            .And("layouts/page.sbn.html", "{{ page.summit.place }} {{ page.summit.dates }}");

        Assert.That(site.Build().Text("pl/a/index.html"), Is.EqualTo("Denver 1–5 czerwca 2026"));
    }

    [TestCase("dates: '2 January 2006'", "1–5 June 2026")]
    [TestCase("dates: '2006-01-02'", "2026-06-01 – 2026-06-05")]
    [TestCase("dates: ''", "June 1–5, 2026")]
    public void Its_days_are_written_as_the_site_writes_dates(string option, string expected)
    {
        using var site = Site("content/a.md", "summit: { name: PTG, start: 2026-06-01, end: 2026-06-05 }", $"params: {{ summit: {{ {option} }} }}\n")
            .And("layouts/page.sbn.html", "{{ page.summit.dates }}");

        Assert.That(site.Build().Text("a/index.html"), Is.EqualTo(expected));
    }

    [Test]
    public void An_archive_of_no_posts_is_linked_nowhere()
    {
        using var site = Site("content/posts/a.md", "weight: 1", "mainSections: [posts]\n")
            .And("content/about.md", "---\ntitle: About\ndate: 2021-01-01\n---\n")
            .And("layouts/page.sbn.html", "{{ (find '/archive')?.url }}");

        var result = site.Build();

        Assert.That(result.Files.Keys, Has.None.StartsWith("archive/"));
        Assert.That(result.Text("posts/a/index.html"), Is.Empty);
    }

    [TestCase("2020-06-01", "2020-06-05", "en", "June 1–5, 2020")]
    [TestCase("2020-06-01", "2020-06-01", "en", "June 1, 2020")]
    [TestCase("2020-06-01", "", "en", "June 1, 2020")]
    [TestCase("", "2020-06-05", "en", "June 5, 2020")]
    [TestCase("2020-06-01", "2020-07-01", "en", "June 1 – July 1, 2020")]
    [TestCase("2019-12-30", "2020-01-02", "en", "December 30, 2019 – January 2, 2020")]
    [TestCase("2020-06-01", "2020-06-05", "pl", "1–5 czerwca 2020")]
    [TestCase("2020-05-30", "2020-06-05", "pl", "30 maja – 5 czerwca 2020")]
    [TestCase("2020-06-01", "2020-06-05", "de", "1.–5. Juni 2020")]
    [TestCase("2020-06-01", "2020-06-05", "en-GB", "1–5 June 2020")]
    [TestCase("2020-06-01", "2020-06-05", "ja", "2020年6月1日 – 2020年6月5日")]
    public void Its_days_are_written_briefly(string start, string end, string language, string expected)
    {
        using var site = Site("content/a.md", $"summit: {{ name: PTG, start: {start}, end: {end} }}", $"locale: {language}\n")
            .And("layouts/page.sbn.html", "{{ page.summit.dates }}");

        Assert.That(site.Build().Text("a/index.html"), Is.EqualTo(expected));
    }

    [Test]
    public void The_cover_is_that_of_the_first_recap_with_one()
    {
        const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"200\"></svg>";
        using var site = Site("content/a.md", "summit: PTG\ndate: 2019-05-06", "params: { images: [usual.svg] }\n")
            .And("content/b.md", "---\ntitle: B\nsummit: PTG\ndate: 2019-05-07\ncover: /c.svg\n---\n")
            .And("static/c.svg", Drawing)
            .And("static/usual.svg", Drawing)
            .And("layouts/summits.sbn.html", "{{ for y in site.summits }}{{ for s in y.summits }}{{ s.cover.permalink }} {{ s.cover.image.width }}{{ end }}{{ end }}");

        Assert.That(site.Build().Text("summits/index.html"), Is.EqualTo("https://ex.org/c.svg 300"));
    }

    [Test]
    public void The_archive_has_posts_by_date_without_regard_to_weights()
    {
        using var site = Site("content/posts/a.md", "date: 2019-05-06\nweight: 1", "mainSections: [posts]\n")
            .And("content/posts/b.md", "---\ntitle: B\ndate: 2020-05-06\nweight: 2\n---\n")
            .And("content/posts/undated.md", "---\ntitle: C\n---\n")
            .And("content/about.md", "---\ntitle: About\ndate: 2021-01-01\n---\n")
            .And("layouts/archive.sbn.html", "{{ page.name }}:{{ for post in paginator.items }} {{ post.title }}{{ end }}");

        var result = site.Build();

        Assert.That(result.Text("archive/index.html"), Is.EqualTo("Archive: B A"));
        Assert.That(result.Files.Keys, Has.None.StartsWith("summits/").And.None.StartsWith("decisions/"));
    }

    [TestCase("recaps: false\n")]
    [TestCase("recaps: { archive: false, summits: false }\n")]
    [TestCase("enrichments: false\n")]
    public void These_pages_can_be_switched_off(string config)
    {
        using var site = Site("content/posts/a.md", "date: 2019-05-06\nsummit: PTG", config);

        var result = site.Build();

        Assert.That(result.Files.Keys, Has.None.StartsWith("archive/").And.None.StartsWith("summits/"));
    }

    [Test]
    public void A_taxonomy_of_that_name_keeps_its_address()
    {
        using var site = Site("content/posts/a.md", "summits: [PTG]\nsummit: PTG", "taxonomies: { summit: summits }\n")
            .And("layouts/page.sbn.html", "{{ page.summit.title }}|{{ page.summit.url }}")
            .And("layouts/taxonomy.sbn.html", "{{ page.kind }}");

        var result = site.Build();

        Assert.That(result.Text("summits/index.html"), Is.EqualTo("taxonomy"));
        Assert.That(result.Text("posts/a/index.html"), Is.EqualTo("PTG|"));
    }

    [Test]
    public void Sites_without_dates_have_no_archive()
    {
        using var site = Site("content/posts/a.md", "weight: 1");

        Assert.That(site.Build().Files.Keys, Has.None.StartsWith("archive/"));
    }

    private static TempSite Site(string path, string fields, string config = "")
        => TempSite.With("site.yaml", $"title: T\nbaseURL: https://ex.org/\nsocialCards: false\n{config}")
            .And("layouts/base.sbn.html", "{{ main }}")
            .And(path, $"---\ntitle: A\n{fields}\n---\n");
}
