using System.Text;
using SiteGen.Pads;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Pads;

/// <summary>What is kept of pads is published with the site, found by readers only, and never overwrites anything.</summary>
internal sealed class PadPagesTests
{
    private const string Host = "etherpad.opendev.org";
    private const string Config = "title: Recaps\nbaseURL: https://example.org/\n";

    private static readonly DateTimeOffset Taken = new(2020, 6, 5, 8, 15, 0, TimeSpan.Zero);

    [Test]
    public void Search_engines_are_sent_to_the_pad_itself()
    {
        using var site = Site().And("content/recaps/a.md", "---\ntitle: A\n---\n");
        Keep(site, "a:b?", "text");

        var result = site.Build();

        var html = result.Text($"pads/{Host}/a~3Ab~3F/index.html");
        Assert.That(result.Report, Is.Empty);
        Assert.That(html, Does.Contain("<meta name=\"robots\" content=\"noindex\">"));
        Assert.That(html, Does.Contain($"<link rel=\"canonical\" href=\"https://{Host}/p/a%3Ab%3F\">"));
        Assert.That(html, Does.Contain("<title>a:b? · Recaps</title>"));
        Assert.That(html, Does.Not.Contain("og:"));
        Assert.That(result.Files.Keys, Has.None.StartsWith("derived/cards"));
    }

    [Test]
    public void No_list_feed_or_map_shows_them()
    {
        using var site = Site().And("content/recaps/a.md", "---\ntitle: A\ndate: 2020-06-10\n---\n");
        Keep(site, "nova", "text");

        var result = site.Build();

        var others = result.Files.Where(static file => !file.Key.StartsWith("pads/", StringComparison.Ordinal));
        var naming = others.Where(static file => Encoding.UTF8.GetString(file.Value).Contains("/pads/", StringComparison.Ordinal));
        Assert.That(naming.Select(static file => file.Key), Is.EqualTo(["search/pages/0.json"]));
    }

    [TestCase("references:\n  etherpad:\n    pages: false\n")]
    [TestCase("enrichments: false\n")]
    public void Who_does_not_want_them_gets_none(string config)
    {
        using var site = Site(config);
        Keep(site, "nova", "text");
        site.And("pads/readme.txt", "text");

        var result = site.Build();

        Assert.That(result.Files.Keys, Has.Member("index.html").And.None.StartsWith("pads/"));
        Assert.That(result.Codes, Has.None.StartsWith("SG34"));
    }

    [Test]
    public void A_folder_of_that_name_in_a_Hugo_site_is_no_concern_of_ours()
    {
        using var site = TempSite.With("hugo.yaml", Config).And("content/a.md", "---\ntitle: A\n---\n").And("pads/one/notes.txt", "x");

        Assert.That(site.Build().Codes, Has.None.StartsWith("SG34"));
    }

    [Test]
    public void Notes_that_only_a_draft_cites_are_not_out_before_it()
    {
        using var site = Site();
        Keep(site, "nova", "text");
        site.And(Citing("nova"), $"---\ntitle: Draft\ndraft: true\n---\n<https://{Host}/p/nova>\n");

        Assert.That(site.Build().Files.Keys, Has.None.StartsWith("pads/"));
        Assert.That(site.Build(static request => request with { Overrides = request.Overrides with { BuildDrafts = true } }).Files.Keys, Has.Some.StartsWith("pads/"));
    }

    [Test]
    public void Links_to_a_server_that_left_the_configuration_lead_to_the_copies()
    {
        using var site = Site("references: { etherpad: { hosts: [pads.example.com] } }\n");
        Keep(site, "nova", "text");
        site.And("content/recaps/a.md", $"---\ntitle: A\n---\n[notes](https://{Host}/p/nova)\n");

        Assert.That(site.Build().Text("recaps/a/index.html"), Does.Contain($"href=\"/pads/{Host}/nova/\""));
    }

    [Test]
    public void Pads_that_differ_in_case_are_two_files_on_any_disk()
    {
        if (!IsCaseKept())
        {
            Assert.Ignore("this disk ignores case: two such folders can't lie on it");
        }

        using var site = Site();
        Keep(site, "Nova", "capital");
        Keep(site, "nova", "small");
        Keep(site, "NOVA", "loud");

        var result = site.Build();

        string[] pages = [.. result.Files.Keys.Where(static file => file.StartsWith("pads/", StringComparison.Ordinal))];
        Assert.That(result.Report, Is.Empty);
        Assert.That(pages.Distinct(StringComparer.OrdinalIgnoreCase).Count(), Is.EqualTo(3));
        Assert.That(pages, Has.Some.EqualTo($"pads/{Host}/nova/index.html").Or.Some.EqualTo($"pads/{Host}/Nova/index.html").Or.Some.EqualTo($"pads/{Host}/NOVA/index.html"));
    }

    [Test]
    public void A_changed_copy_is_cleaned_again()
    {
        using var site = Site();
        Keep(site, "nova", "text");
        site.And($"pads/{Host}/nova/2020-06-05T081500Z.html", "<p onclick=alert(1)>hello<script src=//evil.example></script><img src=//evil.example/x.gif></p>");

        var html = site.Build().Text($"pads/{Host}/nova/index.html");

        Assert.That(html, Does.Contain("<p>hello</p>"));
        Assert.That(html, Does.Not.Contain("evil").And.Not.Contain("onclick"));
    }

    [TestCase("")]
    [TestCase("<p></p>")]
    [TestCase("<p>one</p>")]
    public void An_export_that_says_less_than_the_text_is_not_shown(string export)
    {
        using var site = Site();
        Keep(site, "nova", "one topic and another one");
        site.And($"pads/{Host}/nova/2020-06-05T081500Z.html", export);

        Assert.That(site.Build().Text($"pads/{Host}/nova/index.html"), Does.Contain("<p>one topic and another one</p>"));
    }

    [Test]
    public void A_second_build_with_nothing_changed_reads_nothing()
    {
        using var site = Site();
        Keep(site, "nova", "text");

        var first = site.Build();
        var second = site.Build();
        Keep(site, "nova", "more text", Taken.AddDays(1));
        var third = site.Build();

        Assert.That((first.Result.WasUpToDate, second.Result.WasUpToDate, third.Result.WasUpToDate), Is.EqualTo((false, true, false)));
        Assert.That(third.Text($"pads/{Host}/nova/index.html"), Does.Contain("more text"));
    }

    [Test]
    public void A_site_s_own_layout_shows_them_its_own_way()
    {
        using var site = Site().And("layouts/pad.sbn.html", "<!doctype html>{{ page.kind }}|{{ page.pad.host }}|{{ page.pad.name }}|{{ page.pad.state }}|{{ page.is_list }}|{{ page.plain }}");
        Keep(site, "nova", "some text");

        Assert.That(site.Build().Text($"pads/{Host}/nova/index.html").TrimEnd(), Is.EqualTo($"<!doctype html>pad|{Host}|nova|alive|false|some text"));
    }

    [Test]
    public void A_page_that_is_no_pad_has_none()
    {
        using var site = Site().And("content/a.md", "---\ntitle: A\n---\n").And("layouts/page.sbn.html", "<!doctype html>[{{ page.pad?.host }}]");
        Keep(site, "nova", "text");

        Assert.That(site.Build().Text("a/index.html").TrimEnd(), Is.EqualTo("<!doctype html>[]"));
    }

    [Test]
    public void In_a_site_of_several_languages_a_pad_has_one_page()
    {
        using var site = TempSite.With("site.yaml", Config + "defaultContentLanguage: de\nlanguages:\n  de: {weight: 2}\n  en: {weight: 1}\n")
            .And("content/a.md", "---\ntitle: A\n---\n").And("content/a.en.md", "---\ntitle: A\n---\n");
        Keep(site, "nova", "text");

        var result = site.Build();

        Assert.That(result.Files.Keys.Where(static file => file.Contains("/nova/", StringComparison.Ordinal)), Is.EqualTo(new[] { $"pads/{Host}/nova/index.html" }));
        Assert.That(result.Text($"pads/{Host}/nova/index.html"), Does.Contain("<html lang=\"de\">"));
    }

    private static TempSite Site(string config = "") => TempSite.With(("site.yaml", Config + config), ("content/_index.md", ""));

    private static bool IsCaseKept()
    {
        using var folder = new TempFolder();
        folder.Write("a", "");
        return !File.Exists(folder.File("A"));
    }

    // Names that differ in case alone would be one page.
    private static string Citing(string pad) => $"content/cites-{Convert.ToHexString(Encoding.UTF8.GetBytes(pad))}.md";

    private static void Keep(TempSite site, string name, string text, DateTimeOffset? taken = null)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var stem = $"pads/{Host}/{PadFileNames.Encode(name)}/{PadTimes.FileName(taken ?? Taken)}";
        site.And($"{stem}.txt", bytes).And($"{stem}.json", PadSnapshotJson.Write(new(name, taken ?? Taken)
        {
            Url = $"https://{Host}/p/{Uri.EscapeDataString(name)}",
            Text = PadFileNote.Of(bytes),
        }));
        site.And(Citing(name), $$"""
            ---
            title: Who cites it
            etherpads: "https://{{Host}}/p/{{Uri.EscapeDataString(name)}}"
            references: { panel: false }
            build: { list: never }
            ---
            """);
    }
}
