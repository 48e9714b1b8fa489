using System.Globalization;
using System.Text;
using System.Text.Json;
using SiteGen.Configuration;
using SiteGen.References;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Output;

/// <summary>The pages of all references.</summary>
public sealed class ReferencesPageTests
{
    private const string Overview = "{{ page.content }}{{ page.name }}:{{ for g in site.references }} {{ g.title }} {{ g.count }} {{ g.url }} {{ for r in g.newest }}[{{ r.label }}]{{ end }}{{ end }}";
    private const string Kind = "{{ page.name }}:{{ for g in paginator.references }} ({{ g.title }}){{ for r in g.items }} {{ r.label }}<{{ for c in r.citations }}{{ c.page.title }}@{{ c.line }} {{ end }}>{{ end }}{{ end }}";
    private const string Pads = "https://etherpad.opendev.org/p/";

    [Test]
    public void Pads_stand_by_summit_else_by_year_the_newest_first()
    {
        using var site = Site()
            .And("content/p/later.md", Page("Later", $"{Pads}one\n{Pads}five\n", "date: 2026-03-01\n"))
            .And("content/p/a.md", Page("A", $"{Pads}one\n{Pads}two\n", "date: 2020-06-01\nsummit: Victoria\n"))
            .And("content/p/b.md", Page("B", $"{Pads}three\n", "date: 2020-06-09\nsummit: Victoria\n"))
            .And("content/p/c.md", Page("C", $"{Pads}four\n", "date: 2021-04-01\nsummit: [Xena]\n"))
            .And("content/p/undated.md", Page("Undated", $"{Pads}six\n"))
            .And("content/p/draft.md", Page("Draft", $"{Pads}seven\n", "date: 2026-02-01\ndraft: true\n"));

        var result = site.Build();

        Assert.That(
            result.Text("references/etherpad/index.html").Replace(" >", ">", StringComparison.Ordinal),
            Is.EqualTo("Pads: (2026) five<Later@6> (Xena) four<C@6> (Victoria) three<B@6> one<Later@5 A@6> two<A@7> () six<Undated@4>"));
    }

    [Test]
    public void Changes_stand_by_project_with_the_shortest_address()
    {
        using var site = Site()
            .And("layouts/reference-kind.sbn.html", Kind.Replace("{{ r.label }}", "{{ r.label }} {{ r.url }} ", StringComparison.Ordinal))
            .And("content/p/a.md", Page("A", "https://review.opendev.org/c/openstack/nova/+/1?usp=search\nhttps://review.opendev.org/3\n", "date: 2026-01-01\n"))
            .And("content/p/b.md", Page("B", "https://review.opendev.org/c/openstack/neutron/+/4\nhttps://review.opendev.org/c/openstack/nova/+/1\n", "date: 2026-01-02\n"));

        var result = site.Build();

        Assert.That(
            result.Text("references/gerrit/index.html").Replace(" >", ">", StringComparison.Ordinal),
            Is.EqualTo("Changes: (openstack/neutron) change 4 https://review.opendev.org/c/openstack/neutron/+/4 <B@5>"
                + " (openstack/nova) change 1 https://review.opendev.org/c/openstack/nova/+/1 <B@6 A@5> () change 3 https://review.opendev.org/3 <A@6>"));
    }

    [TestCase("https://review.opendev.org/1", "https://review.opendev.org/c/openstack/nova/+/1")]
    [TestCase("https://review.opendev.org/c/openstack/nova/+/1", "https://review.opendev.org/1")]
    [TestCase("https://review.opendev.org/1\nhttps://review.opendev.org/c/openstack/nova/+/1", "")]
    public void A_project_is_known_when_any_address_says_it(string first, string second)
    {
        using var site = Site()
            .And("content/p/a.md", Page("A", first, "date: 2026-01-01\n")).And("content/p/b.md", Page("B", second, "date: 2026-01-02\n"));

        Assert.That(site.Build().Text("references/gerrit/index.html"), Does.Contain("(openstack/nova) change 1<"));
    }

    [TestCase("//")]
    [TestCase("{{")]
    [TestCase("//a")]
    public void A_megabyte_of_marks_promises_no_thousand_pages(string marks)
    {
        var body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(marks, 1_000_000 / marks.Length)));

        Assert.That(Marks(body), Is.LessThan(130_000));
    }

    [TestCase("//etherpad.opendev.org/p/a", 1)]
    [TestCase("<HTTPS://Review.OpenDev.org:443/1> (http://bugs.launchpad.net.)", 2)]
    [TestCase("//graphite3.opendev.org:/", 1)]
    [TestCase("//opendev&#46;org //review\\.opendev.org //böcker.example //[::1]", 4)]
    [TestCase("//example.org/ //me@opendev.org //notopendev.org // ", 0)]
    public void Only_addresses_on_known_servers_promise_pages(string text, int most)
        => Assert.That(Marks(Encoding.UTF8.GetBytes(text)), Is.EqualTo(most));

    [Test]
    public void The_page_above_counts_them_and_shows_the_newest()
    {
        using var site = Site();
        for (var i = 1; i <= 7; i++)
        {
            site.And($"content/p/{i}.md", Page($"P{i}", $"{Pads}pad-{i} and https://bugs.launchpad.net/neutron/+bug/179587{i % 2}\n", $"date: 2026-01-0{i}\n"));
        }

        var result = site.Build();

        Assert.That(
            result.Text("references/index.html"),
            Is.EqualTo("References: Pads 7 /references/etherpad/ [pad-7][pad-6][pad-5][pad-4][pad-3] Bugs 2 /references/bug/ [LP#1795870][LP#1795871]"));
        Assert.That(result.Text("sitemap.xml"), Does.Contain("/references/</loc>").And.Contain("/references/bug/</loc>").And.Not.Contain("/references/gerrit/"));
        Assert.That(result.Text("index.xml"), Does.Not.Contain("/references/"));
        Assert.That(result.Files.Keys.Where(static name => name.StartsWith("references/", StringComparison.Ordinal)), Is.EqualTo(
            ["references/bug/index.html", "references/etherpad/index.html", "references/index.html", "references/index.json"]));
    }

    [Test]
    public void Programs_read_them_as_JSON()
    {
        using var site = Site().And("content/p/a.md", Page("A", "https://review.opendev.org/c/openstack/nova/+/1\n", "date: 2026-01-01T10:00:00Z\n"))
            .And("content/p/b.md", Page("B", $"[x]({Pads}%C3%A4_b)\n", "etherpads: [ { url: \"https://etherpad.opendev.org/p/ä_b\", label: \"Ä \\\"b\\\"\" } ]\n"));

        var result = site.Build();

        Assert.That(result.Text("references/index.json"), Is.EqualTo("""
            {
              "language": "en",
              "kinds": [
                {
                  "name": "etherpad",
                  "title": "Pads",
                  "count": 1,
                  "url": "https://ex.org/references/etherpad/"
                },
                {
                  "name": "gerrit",
                  "title": "Changes",
                  "count": 1,
                  "url": "https://ex.org/references/gerrit/"
                }
              ],
              "references": [
                {
                  "kind": "etherpad",
                  "identity": "etherpad.opendev.org/ä_b",
                  "url": "https://etherpad.opendev.org/p/ä_b",
                  "label": "Ä \"b\"",
                  "citations": [
                    {
                      "url": "https://ex.org/p/b/",
                      "title": "B",
                      "line": 3
                    }
                  ]
                },
                {
                  "kind": "gerrit",
                  "identity": "1",
                  "url": "https://review.opendev.org/c/openstack/nova/+/1",
                  "label": "change 1",
                  "project": "openstack/nova",
                  "citations": [
                    {
                      "url": "https://ex.org/p/a/",
                      "title": "A",
                      "date": "2026-01-01T10:00:00Z",
                      "line": 5
                    }
                  ]
                }
              ]
            }

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void Programs_find_the_copy_of_a_pad_that_is_kept()
    {
        const string kept = "pads/etherpad.opendev.org/neutron-victoria-ptg";
        using var site = Site().And("content/p/a.md", Page("A", $"{Pads}neutron-victoria-ptg\n{Pads}other\n"));
        foreach (var file in Directory.GetFiles(Path.Combine(Case.AllFullPath, "019-kept-pads", "site", kept)))
        {
            site.And($"{kept}/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        using var json = JsonDocument.Parse(site.Build().Text("references/index.json"));

        string?[] copies = [.. json.RootElement.GetProperty("references").EnumerateArray()
            .Select(static one => one.TryGetProperty("copy", out var copy) ? copy.GetString() : null)];
        Assert.That(copies, Is.EqualTo(["https://ex.org/pads/etherpad.opendev.org/neutron-victoria-ptg/", null]));
    }

    [Test]
    public void More_than_five_hundred_go_on_on_further_pages()
    {
        var body = new StringBuilder();
        for (var i = 1001; i <= 2001; i++)
        {
            body.Append(CultureInfo.InvariantCulture, $"<https://bugs.launchpad.net/bugs/{i}>\n");
        }

        using var site = Site()
            .And("layouts/reference-kind.sbn.html", "{{ for g in paginator.references }}{{ g.items[0].label }}-{{ g.items[g.count - 1].label }} {{ g.count }}{{ end }} of {{ paginator.total_items }} {{ paginator.next_url }}")
            .And("content/p/a.md", Page("A", body.ToString(), "date: 2026-01-01\n"));

        var result = site.Build();

        Assert.That(
            result.Files.Keys.Where(static name => name.StartsWith("references/bug/", StringComparison.Ordinal)).Select(result.Text),
            Is.EquivalentTo([
                "LP#1001-LP#1500 500 of 1001 /references/bug/page/2/",
                "LP#1501-LP#2000 500 of 1001 /references/bug/page/3/",
                "LP#2001-LP#2001 1 of 1001 ",
            ]));
    }

    [TestCase("No links\n", "")]
    [TestCase("[Elsewhere](https://example.org/p/b)\n", "")]
    [TestCase("```\nhttps://etherpad.opendev.org/p/a\n```\n", "")]
    [TestCase("https://etherpad.opendev.org/p/a\n", "references: { page: false }\n")]
    [TestCase("https://etherpad.opendev.org/p/a\n", "references: false\n")]
    [TestCase("https://etherpad.opendev.org/p/a\n", "enrichments: false\n")]
    public void Are_left_out(string body, string config)
    {
        using var site = Site(config).And("content/p/a.md", Page("A", body));

        var result = site.Build();

        Assert.That(result.Files.Keys, Has.None.StartsWith("references/"));
        Assert.That((result.Text("sitemap.xml").Contains("references", StringComparison.Ordinal), result.Report), Is.EqualTo((false, "")));
    }

    [TestCase("content/references.md", "", "PAGE theirs", false)]
    [TestCase("content/references/_index.md", "", "LIST theirs", false)]
    [TestCase("content/p/other.md", "url: /references/\n", "PAGE theirs", true)]
    [TestCase("content/references/_index.md", "layout: references\n", "<p>theirs</p>\nOurs: Pads 1 /references/etherpad/ [x]", true)]
    public void An_author_s_own_page_wins(string path, string more, string text, bool hasKinds)
    {
        using var site = Site().And("content/p/a.md", Page("A", $"{Pads}x\n")).And(path, Page("Ours", "theirs\n", more));

        var result = site.Build();

        Assert.That((result.Text("references/index.html").TrimEnd(), result.Report), Is.EqualTo((text, "")));
        Assert.That(result.Files.ContainsKey("references/etherpad/index.html"), Is.EqualTo(hasKinds));
    }

    [Test]
    public void Each_language_has_its_own()
    {
        using var site = Site("languages: { en: { weight: 1 }, de: { weight: 2 }, fr: { weight: 3 } }\n")
            .And("content/p/a.md", Page("English", $"{Pads}x\n"))
            .And("content/p/a.de.md", Page("Deutsch", $"{Pads}y\n"))
            .And("content/p/a.fr.md", Page("Français", "Rien\n"))
            .And("i18n/de.yaml", "references: Verweise\nreferences_etherpad: Notizen\n");

        var result = site.Build();

        Assert.That(
            (result.Text("references/index.html"), result.Text("de/references/index.html")),
            Is.EqualTo(("References: Pads 1 /references/etherpad/ [x]", "Verweise: Notizen 1 /de/references/etherpad/ [y]")));
        Assert.That(result.Text("de/references/etherpad/index.html"), Does.StartWith("Notizen:"));
        Assert.That(result.Files.Keys, Does.Contain("de/references/index.json"));
        Assert.That(result.Files.Keys, Has.None.StartsWith("fr/references"));
    }

    [Test]
    public void Kinds_of_the_site_have_pages_too()
    {
        const string config = """
            references:
              kinds:
                - { name: rfc, pattern: "^https://www\\.rfc-editor\\.org/rfc/rfc(?<id>[0-9]+)", title: RFCs, label: "RFC {id}" }

            """;
        using var site = Site(config).And("content/p/a.md", Page("A", "https://www.rfc-editor.org/rfc/rfc2119\n"));

        var result = site.Build();

        Assert.That(result.Text("references/rfc/index.html"), Is.EqualTo("RFCs: () RFC 2119<A@4 >"));
    }

    [Test]
    public void Go_when_the_last_reference_goes()
    {
        using var site = Site().And("content/p/a.md", Page("A", $"{Pads}x\n"));
        site.Build();
        site.And("content/p/a.md", Page("A", "[Elsewhere](https://example.org/)\n"));

        var result = site.Build();

        Assert.That(result.Files.Keys, Has.None.StartsWith("references/"));
    }

    [Test]
    public void Menus_and_links_may_lead_to_them()
    {
        using var site = Site("menus: { main: [ { pageRef: /references } ] }\n")
            .And("content/p/a.md", Page("A", $"{Pads}x\n\n[all]({{{{< ref \"/references/etherpad\" >}}}})\n"))
            .And("layouts/home.sbn.html", "{{ site.menus.main[0].url }} {{ site.menus.main[0].name }}");

        var result = site.Build();

        Assert.That((result.Text("index.html"), result.Report), Is.EqualTo(("/references/ References", "")));
    }

    [Test]
    public void The_theme_s_own_pages_name_who_cites()
    {
        using var site = TempSite.With("site.yaml", "baseURL: https://ex.org/\ntitle: T\n")
            .And("content/p/a.md", Page("A & B", $"{Pads}x\n", "date: 2026-01-01\n"));

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text("references/etherpad/index.html"), Does.Contain("<h1>Pads</h1>").And.Contain("<h2>2026</h2>").And.Contain("<a href=\"/p/a/\">A &amp; B</a>"));
        Assert.That(result.Text("references/index.html"), Does.Contain("<a href=\"/references/etherpad/\">Pads</a> <span class=\"count\">1</span>"));
    }

    [Test]
    public void The_theme_shows_the_icons_of_kinds()
    {
        using var site = TempSite.With("site.yaml", "baseURL: https://ex.org/\ntitle: T\nreferences: { kinds: [ { name: rfc, title: RFCs, icon: §, pattern: 'https://rfc.example/(?<id>.+)' } ] }\n")
            .And("content/p/a.md", Page("A", "https://rfc.example/1\n", "date: 2026-01-01\nreferences: { panel: true }\n"));

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text("references/rfc/index.html"), Does.Contain("<h1><span aria-hidden=\"true\">§</span> RFCs</h1>"));
        Assert.That(result.Text("references/index.html"), Does.Contain("<h2><span aria-hidden=\"true\">§</span> <a "));
        Assert.That(result.Text("p/a/index.html"), Does.Contain("<h3><span aria-hidden=\"true\">§</span> <a "));
    }

    private static int Marks(byte[] body)
        => SiteGen.Content.ReferenceMarks.Count(body, SiteGen.Data.MetaValue.Map.None, new LinkRecognizer(new ReferencesConfig()));

    private static TempSite Site(string config = "") => TempSite.With(
        ("site.yaml", $"baseURL: https://ex.org/\ntitle: T\n{config}"),
        ("layouts/references.sbn.html", Overview),
        ("layouts/reference-kind.sbn.html", Kind),
        ("layouts/page.sbn.html", "PAGE {{ page.plain }}"),
        ("layouts/list.sbn.html", "LIST {{ page.plain }}"),
        ("layouts/home.sbn.html", "HOME"),
        ("layouts/404.sbn.html", "404"),
        ("layouts/base.sbn.html", "{{ main }}"));

    private static string Page(string title, string body, string more = "") => $"---\ntitle: {title}\n{more}---\n{body}";
}
