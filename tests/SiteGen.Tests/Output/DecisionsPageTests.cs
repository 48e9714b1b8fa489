using SiteGen.Tests.Support;

namespace SiteGen.Tests.Output;

/// <summary>Decisions and actions of bodies, on their pages and on the page of all of them.</summary>
public sealed class DecisionsPageTests
{
    private const string Page = "{{ page.content }}|{{ for one in page.decisions }}{{ one.anchor }}={{ one.text }};{{ end }}|"
        + "{{ for one in page.actions }}{{ one.anchor }}={{ one.text }}({{ one.owner }},{{ one.due?.day_iso }},{{ one.is_done }});{{ end }}|{{ page.has_outcomes }}";

    [TestCase("> [!DECISION]\n> Yes.", "decision-1=Yes.;||true")]
    [TestCase("> [!decision] In *short*", "decision-1=In short;||true")]
    [TestCase("> [!DECISION]- Folded\n> Text.", "decision-1=Folded: Text.;||true")]
    [TestCase("> [!DECISION] @belag is no owner", "decision-1=@belag is no owner;||true")]
    [TestCase("> [!ACTION]\n> Do.", "|action-1=Do.(,,false);|true")]
    [TestCase("> [!ACTION] @belag\n> Do.", "|action-1=Do.(belag,,false);|true")]
    [TestCase("> [!ACTION] @a.b-c_d: Do.", "|action-1=Do.(a.b-c_d,,false);|true")]
    [TestCase("> [!ACTION] @Łukasz, @\"Jane Doe\" and @bob. Do.", "|action-1=Do.(Łukasz, Jane Doe, bob,,false);|true")]
    [TestCase("> [!ACTION] @a & @b; Do", "|action-1=Do(a, b,,false);|true")]
    [TestCase("> [!ACTION] [x] due 2026-07-01 @a Do", "|action-1=Do(a,2026-07-01,true);|true")]
    [TestCase("> [!ACTION] [ ] @a due 2026-07-01: Do", "|action-1=Do(a,2026-07-01,false);|true")]
    [TestCase("> [!ACTION] @a – do", "|action-1=do(a,,false);|true")]
    [TestCase("> [!ACTION] due soon", "|action-1=due soon(,,false);|true")]
    [TestCase("> [!ACTION] due 2026-07-012", "|action-1=due 2026-07-012(,,false);|true")]
    [TestCase("> [!ACTION] @ nobody", "|action-1=@ nobody(,,false);|true")]
    [TestCase("> [!ACTION] Write to @belag", "|action-1=Write to @belag(,,false);|true")]
    [TestCase("> [!ACTION]x\n> Do.", "||false")]
    [TestCase("> [!TODO]\n> Do.", "||false")]
    [TestCase("> [!ACTION BY]\n> Do.", "||false")]
    [TestCase("`> [!ACTION]`\n\n    > [!ACTION]\n    > Do.", "||false")]
    [TestCase("{{< action \"bob\" >}}Do.{{< /action >}}", "|action-1=Do.(bob,,false);|true")]
    [TestCase("{{< ACTION owner=\"@bob,  Jane Doe ,\" done=true due=\"2026-07-01\" >}}Do.{{< /ACTION >}}", "|action-1=Do.(bob, Jane Doe,2026-07-01,true);|true")]
    [TestCase("{{< decision title=\"Short\" id=\"x\" />}}", "x=Short;||true")]
    [TestCase("{{% action owner=\"Jane Doe\" done=true %}}\nDo.\n{{% /action %}}", "|action-1=Do.(Jane Doe,,true);|true")]
    [TestCase("> [!DECISION]\n> A & B <!-- c --> `<b>`", "decision-1=A &amp; B &lt;b&gt;;||true")]
    [TestCase("> [!DECISION]\n> One.\n\n> [!DECISION]\n> Two.", "decision-1=One.;decision-2=Two.;||true")]
    [TestCase("> [!DECISION]\n> One.\n>\n> > [!ACTION]\n> > Two.", "decision-1=One.;|action-1=Two.(,,false);|true")]
    [TestCase("{{< details >}}\n> [!DECISION]\n> One.\n{{< /details >}}\n\n> [!DECISION]\n> Two.", "decision-1=One.;decision-2=Two.;||true")]
    [TestCase("{{< decision id=\"decision-1\" title=\"a\" />}}\n\n{{< decision title=\"b\" />}}", "decision-1=a;decision-2=b;||true")]
    [TestCase("{{% decision id=\"keepme\" %}}\nYes.\n{{% /decision %}}", "keepme=Yes.;||true")]
    [TestCase("{{% action owner=\"bob\" id=\"b\" %}}\nDo.\n{{% /action %}}", "|b=Do.(bob,,false);|true")]
    [TestCase("> [!DECISION] {#own} Yes", "own=Yes;||true")]
    [TestCase("> [!ACTION] @a {#own} Do", "|own=Do(a,,false);|true")]
    [TestCase("> [!DECISION] {#} Yes", "decision-1={#} Yes;||true")]
    [TestCase("1. item\n\n   {{% action owner=\"bob\" %}}\n   do it\n\n   at once\n   {{% /action %}}\n\n2. next", "|action-1=do it at once(bob,,false);|true")]
    [TestCase("10. {{% action owner=\"bob\" %}}\n    do it\n    {{% /action %}}", "|action-1=do it(bob,,false);|true")]
    [TestCase("> Said:\n>\n> {{% action %}}\n> do it\n> {{% /action %}}\n> more", "|action-1=do it(,,false);|true")]
    [TestCase("> [!DECISION]\n> ![The vote](https://pics.example/x.png)", "decision-1=The vote;||true")]
    public void A_body_says_what_was_decided(string body, string expected)
    {
        using var site = Site("content/a.md", body);

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text("a/index.html")[(result.Text("a/index.html").IndexOf('|') + 1)..], Is.EqualTo(expected));
    }

    [Test]
    public void What_has_no_words_is_named_by_its_kind_and_its_number()
    {
        using var site = Site("content/a.md", "> [!DECISION] One\n\n> [!DECISION]\n> ![](https://ex.org/x.png)");

        Assert.That(site.Build().Text("a/index.html"), Does.EndWith("|decision-1=One;decision-2=Decision 2;||true"));
    }

    [TestCase("{{< action >}}x{{< /action >}}\n{{< action >}}y{{< /action >}}", "DIV DIV")]
    [TestCase("{{< action >}}x{{< /action >}} {{< action >}}y{{< /action >}}", "DIV DIV")]
    [TestCase("Text:\n{{< action >}}x{{< /action >}}\n{{< decision >}}y{{< /decision >}}\nMore *text*.", "P DIV DIV P")]
    [TestCase("[A *link*](/):  \n{{< action >}}x{{< /action >}}", "P DIV")]
    [TestCase("{{< youtube 0RKpf3rK57I >}}\n{{< vimeo 55073825 >}}\nMore.", "DIV DIV P")]
    [TestCase("1. item\n\n   {{% action %}}\n   x\n   {{% /action %}}\n\n2. next", "OL")]
    [TestCase("> Said:\n>\n> {{% action %}}\n> x\n> {{% /action %}}\n> more", "BLOCKQUOTE")]
    public void Callouts_and_embeds_stand_in_no_paragraph(string body, string expected)
    {
        using var site = Site("content/a.md", body).And("layouts/page.sbn.html", "<main>{{ page.content }}</main>");

        var result = site.Build();
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(result.Text("a/index.html"));

        Assert.That(result.Report, Is.Empty);
        Assert.That(string.Join(' ', page.QuerySelector("main")!.Children.Select(static child => child.TagName)), Is.EqualTo(expected));
        Assert.That(page.QuerySelectorAll("p").Select(static one => one.TextContent.Trim()), Has.None.Empty);
    }

    [Test]
    public void An_authors_own_page_of_decisions_keeps_the_list_for_programs()
    {
        using var site = Site("content/a.md", "> [!DECISION] Yes")
            .And("content/decisions/_index.md", "---\ntitle: All\nlayout: decisions\n---\nText.\n")
            .And("content/again.md", "---\ntitle: Again\nlayout: decisions\n---\n");

        Assert.That(site.Build().Text("decisions/index.json"), Does.Contain("\"text\": \"Yes\""));
    }

    [Test]
    public void A_year_has_one_heading_whatever_summits_were_in_it()
    {
        using var site = Site("content/p/a.md", "> [!DECISION] A", "date: 2025-01-01\n")
            .And("content/p/b.md", "---\ntitle: B\ndate: 2025-10-01\n---\n> [!DECISION] B\n")
            .And("content/p/c.md", "---\ntitle: C\ndate: 2025-07-01\nsummit: { name: PTG, start: 2025-06-01 }\n---\n> [!DECISION] C\n")
            .And("content/p/d.md", "---\ntitle: D\n---\n> [!DECISION] D\n")
            .And("content/p/e.md", "---\ntitle: E\ndate: 2024-10-01\nsummit: Forum\n---\n> [!DECISION] E\n")
            .And("layouts/decisions.sbn.html", "{{ for group in paginator.outcomes }}{{ group.title }}:{{ for page in group.pages }} {{ page.title }}{{ end }}; {{ end }}");

        Assert.That(site.Build().Text("decisions/index.html"), Is.EqualTo("PTG: C; 2025: B A; Forum: E; : D; "));
    }

    [Test]
    public void A_template_may_repeat_or_tear_apart_what_stands_between_its_tags()
    {
        using var site = Site("content/a.md", "{{< twice >}}{{< decision >}}One.{{< /decision >}}{{< /twice >}}\n\n{{< torn >}}{{< action >}}Two.{{< /action >}}{{< /torn >}}\n")
            .And("layouts/shortcodes/twice.sbn.html", "{{ it.inner }}{{ it.inner }}")
            .And("layouts/shortcodes/torn.sbn.html", "{{ string.slice it.inner 0 10 }}");

        var text = site.Build().Text("a/index.html");

        Assert.That(text.Split("id=\"decision-1\""), Has.Length.EqualTo(2));
        Assert.That(text, Does.EndWith("|decision-1=One.;||true").And.Not.Contain("\uFDD7").And.Not.Contain("\uFDDA"));
    }

    [TestCase("recaps: { outcomes: false }\n", "", "false")]
    [TestCase("recaps: { outcomes: false }\n", "outcomes: true\n", "true")]
    [TestCase("recaps: false\n", "", "false")]
    [TestCase("", "outcomes: false\n", "false")]
    [TestCase("", "outcomes: true\n", "true")]
    public void The_box_can_be_switched_off(string config, string field, string expected)
    {
        using var site = TempSite.With("site.yaml", $"title: T\nbaseURL: https://ex.org/\n{config}")
            .And("layouts/page.sbn.html", "{{ page.has_outcomes }}")
            .And("content/a.md", $"---\ntitle: A\n{field}---\n> [!DECISION] Yes\n");

        var result = site.Build();

        Assert.That(result.Text("a/index.html"), Does.Contain(expected));
    }

    [Test]
    public void Text_that_belongs_to_no_body_has_callouts_without_addresses()
    {
        using var site = Site("content/a.md", "Text.").And("layouts/page.sbn.html", "{{ render_string '> [!DECISION] Yes' 'block' }}");

        Assert.That(site.Build().Text("a/index.html"), Does.StartWith("<div class=\"callout decision\" role=\"note\">"));
    }

    [Test]
    public void All_of_them_stand_by_summit_else_by_year_the_newest_first()
    {
        using var site = Site("content/p/a.md", "> [!DECISION] A", "date: 2020-01-01\n")
            .And("content/p/b.md", "---\ntitle: B\ndate: 2022-01-01\nsummit: PTG\n---\n> [!DECISION] B\n")
            .And("content/p/c.md", "---\ntitle: C\ndate: 2019-01-01\nsummit: { name: ptg, start: 2019-01-01 }\n---\n> [!DECISION] C\n")
            .And("content/p/d.md", "---\ntitle: D\ndate: 2026-01-01\ndraft: true\n---\n> [!DECISION] D\n")
            .And("content/p/e.md", "---\ntitle: E\ndate: 2026-01-01\nbuild: { list: never }\n---\n> [!DECISION] E\n")
            .And("content/p/f.md", "---\ntitle: F\ndate: 2026-01-01\n---\nText.\n")
            .And("layouts/decisions.sbn.html", "{{ for group in paginator.outcomes }}{{ group.title }}:{{ for page in group.pages }} {{ page.title }}{{ end }}; {{ end }}");

        var result = site.Build();

        Assert.That(result.Text("decisions/index.html"), Is.EqualTo("2020: A; ptg: B C; "));
        Assert.That(result.Text("sitemap.xml"), Does.Contain("https://ex.org/decisions/").And.Contain("https://ex.org/summits/"));
    }

    [TestCase("`{{</* decision */>}}`")]
    [TestCase("    > [!ACTION]\n")]
    public void What_turns_out_to_be_none_brings_no_page(string body)
    {
        using var site = Site("content/a.md", body);

        var result = site.Build();

        Assert.That(result.Files.Keys, Has.None.StartsWith("decisions/"));
        Assert.That(result.Text("sitemap.xml"), Does.Not.Contain("decisions"));
    }

    [Test]
    public void The_list_goes_on_on_further_pages()
    {
        using var site = Site("content/a.md", "Text.").And("layouts/decisions.sbn.html", "{{ paginator.number }}/{{ paginator.total }}: {{ paginator.items.size }}");
        for (var i = 0; i < 101; i++)
        {
            site.And($"content/p/{i}.md", "> [!DECISION] Yes\n");
        }

        var result = site.Build();

        Assert.That(result.Text("decisions/page/2/index.html"), Is.EqualTo("2/2: 1"));
    }

    private static TempSite Site(string path, string body, string fields = "")
        => TempSite.With("site.yaml", "title: T\nbaseURL: https://ex.org/\nsocialCards: false\nmarkup: { goldmark: { renderer: { unsafe: true } } }\n")
            .And("layouts/base.sbn.html", "{{ main }}")
            .And("layouts/page.sbn.html", Page)
            .And(path, $"---\ntitle: A\n{fields}---\n{body}\n");
}
