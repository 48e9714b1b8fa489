using AngleSharp.Html.Parser;
using SiteGen.Tests.Comparison;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Templates;

/// <summary>What templates know of a page's references, and the panel that the built-in theme makes of them.</summary>
public sealed class PageReferencesTests
{
    private const string Layout = """
        {{ for group in page.references }}{{ group.kind.name }}|{{ group.title }}|{{ group.count }}|{{ group.url }}
        {{ for reference in group.items }}- {{ reference.label }}|{{ reference.identity }}|{{ reference.project }}|{{ reference.line }}|{{ reference.count }}|{{ reference.url }}
        {{ end }}{{ end }}
        """;

    private const string Body = """
        The [change](https://review.opendev.org/c/openstack/neutron/+/665467) and https://etherpad.opendev.org/p/b.
        Again ([here](https://etherpad.openstack.org/p/b#L3)), then [a](https://etherpad.opendev.org/p/a),
        <https://review.opendev.org/665467>.

        """;

    [Test]
    public void Come_by_kind_pads_first_each_once_in_the_order_of_the_text()
    {
        using var site = Site("page.sbn.html", Layout).And("content/p/a.md", Page(Body));

        var result = site.Build();

        Assert.That(result.Text("p/a/index.html").Trim(), Is.EqualTo("""
            etherpad|Pads|2|/references/etherpad/
            - b|etherpad.opendev.org/b||4|2|https://etherpad.opendev.org/p/b
            - a|etherpad.opendev.org/a||5|1|https://etherpad.opendev.org/p/a
            gerrit|Changes|1|/references/gerrit/
            - change 665467|665467|openstack/neutron|4|2|https://review.opendev.org/c/openstack/neutron/+/665467
            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void The_front_matter_names_them()
    {
        const string etherpads = "etherpads:\n  - { url: https://etherpad.opendev.org/p/b, label: Our notes }\n  - c\n";
        using var site = Site("page.sbn.html", Layout).And("content/p/a.md", Page(Body, etherpads));

        var result = site.Build();

        Assert.That(result.Text("p/a/index.html"), Does.StartWith("etherpad|Pads|3|/references/etherpad/\n- Our notes|").And.Contain("\n- c|").And.Contain("\n- a|"));
    }

    [TestCase("", "etherpad|Pads|1|/references/etherpad/")]
    [TestCase("references: { page: false }\n", "etherpad|Pads|1|")]
    [TestCase("references: { auto: false }\n", "")]
    public void Link_to_the_page_of_their_kind_where_there_is_one(string config, string first)
    {
        using var site = Site("page.sbn.html", Layout, config).And("content/p/a.md", Page("https://etherpad.opendev.org/p/b\n"));

        var result = site.Build();

        Assert.That(result.Text("p/a/index.html").Split('\n')[0], Is.EqualTo(first));
    }

    [Test]
    public void A_page_that_no_list_shows_does_not_link_to_one()
    {
        using var site = Site("page.sbn.html", Layout).And("content/p/a.md", Page(Body, "build: { list: never }\n"));

        var result = site.Build();

        Assert.That(result.Text("p/a/index.html"), Does.StartWith("etherpad|Pads|2|\n"));
        Assert.That(result.Files.Keys, Has.None.StartsWith("references/"));
    }

    [Test]
    public void Kinds_are_called_by_their_translation_or_as_the_site_says()
    {
        const string config = """
            defaultContentLanguage: de
            references:
              kinds: [ { name: gerrit, pattern: "^https://gerrit\\.example\\.org/(?<id>[0-9]+)", title: Reviews, icon: "±" } ]

            """;
        using var site = Site("page.sbn.html", "{{ for group in page.references }}{{ group.kind.title }}{{ group.kind.icon }} {{ end }}", config)
            .And("i18n/de.yaml", "references_etherpad: Notizen\n")
            .And("content/p/a.md", Page(Body));

        var result = site.Build();

        Assert.That(result.Text("p/a/index.html").Trim(), Is.EqualTo("Notizen Reviews±"));
    }

    [TestCase("", "", true)]
    [TestCase("references: { panel: false }\n", "", false)]
    [TestCase("", "references: { panel: false }\n", false)]
    [TestCase("", "references: false\n", false)]
    [TestCase("references: { panel: false }\n", "references: { panel: true }\n", true)]
    [TestCase("references: { page: false }\n", "", true)]
    [TestCase("references: false\n", "", false)]
    [TestCase("enrichments: false\n", "", false)]
    [TestCase("mainSections: [news]\n", "", false)]
    [TestCase("mainSections: [news]\n", "references: { panel: true }\n", true)]
    public void A_post_ends_with_the_panel_unless_somebody_says_otherwise(string config, string said, bool hasPanel)
    {
        using var site = Summit(config).And("content/p/a.md", Page(Body, said));

        var result = site.Build();

        Assert.That(result.Text("p/a/index.html").Contains("class=\"references\"", StringComparison.Ordinal), Is.EqualTo(hasPanel), result.Report);
    }

    [TestCase("No links\n")]
    [TestCase("[Elsewhere](https://example.org/p/b)\n")]
    public void A_page_without_references_has_no_panel(string body)
    {
        using var site = Summit().And("content/p/a.md", Page(body));

        var result = site.Build();

        Assert.That(result.Text("p/a/index.html"), Does.Not.Contain("class=\"references\""));
    }

    [Test]
    public void The_panel_has_a_heading_and_a_list_for_each_kind()
    {
        using var site = Summit().And("content/p/a.md", Page(Body));

        var panel = new HtmlParser().ParseDocument(site.Build().Text("p/a/index.html")).QuerySelector("section.references");

        Assert.That(panel?.QuerySelector($"#{panel.GetAttribute("aria-labelledby")?.Replace(":", "\\:", StringComparison.Ordinal)}")?.TextContent, Is.EqualTo("References"));
        Assert.That(panel?.QuerySelectorAll("h3").Select(static heading => heading.TextContent), Is.EqualTo(["Pads", "Changes"]));
        Assert.That(panel?.QuerySelectorAll("ul").Select(static list => list.QuerySelectorAll("li").Length), Is.EqualTo([2, 1]));
    }

    [Test]
    public void The_panel_leads_to_the_copies_that_the_site_keeps()
    {
        const string kept = "pads/etherpad.opendev.org/neutron-victoria-ptg";
        using var site = Summit().And("content/p/a.md", Page("https://etherpad.opendev.org/p/neutron-victoria-ptg\n"));
        foreach (var file in Directory.GetFiles(Path.Combine(Case.AllFullPath, "019-kept-pads", "site", kept)))
        {
            site.And($"{kept}/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        }

        var copy = new HtmlParser().ParseDocument(site.Build().Text("p/a/index.html")).QuerySelector(".references .ref-copy");

        Assert.That(
            (copy?.GetAttribute("href"), copy?.TextContent, copy?.GetAttribute("aria-label")),
            Is.EqualTo(("/pads/etherpad.opendev.org/neutron-victoria-ptg/", "archived copy", "Archived copy of neutron-victoria-ptg")));
    }

    [Test]
    public void The_first_recap_ends_with_its_two_pads_and_its_change()
    {
        Corpus.Require();
        var recap = File.ReadAllText(Path.Combine(Corpus.Seed.Site, "content", "blog", "virtual_ptg_summary.md"));
        using var site = Summit().And("content/p/a.md", recap);

        var page = new HtmlParser().ParseDocument(site.Build().Text("p/a/index.html"));

        Assert.That(
            page.QuerySelectorAll(".references li a:first-child").Select(static link => link.TextContent).Take(3),
            Is.EqualTo(["neutron-victoria-ptg", "nova-victoria-ptg", "change 665467, patch set 72"]));
        Assert.That(
            page.QuerySelectorAll(".content a.ref-etherpad").Select(static link => $"{link.TextContent}{link.NextSibling?.TextContent[..1]}"),
            Does.Contain("https://etherpad.opendev.org/p/neutron-victoria-ptg."));
    }

    private static TempSite Summit(string config = "") => TempSite.With("site.yaml", $"baseURL: https://ex.org/\ntitle: T\n{config}");

    private static TempSite Site(string name, string layout, string config = "") => Summit(config)
        .And($"layouts/{name}", layout)
        .And("layouts/base.sbn.html", "{{ main }}");

    private static string Page(string body, string more = "") => $"---\ntitle: A\n{more}---\n{body}";
}
