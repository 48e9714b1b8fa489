using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Templates;

namespace SiteGen.Tests.Templates;

internal sealed class LayoutTests
{
    private static readonly OutputFormat Html = new("html", "text/html") { Ending = ".html", IsHtml = true };

    [TestCase(PageKind.Page, "post", "blog", null, "post/page blog/page page")]
    [TestCase(PageKind.Page, "page", "", null, "page/page page")]
    [TestCase(PageKind.Section, "blog", "blog", null, "blog/section blog/list section list")]
    [TestCase(PageKind.Home, "page", "", null, "page/home page/list home list")]
    [TestCase(PageKind.Term, "tags", "tags", null, "tags/term tags/list term list")]
    [TestCase(PageKind.NotFound, "page", "", null, "page/404 404")]
    public void Names_are_tried_from_the_most_special_on(PageKind kind, string type, string section, string? layout, string expected)
    {
        var key = new LayoutKey(kind, type, section, kind == PageKind.Term ? "tags" : "", layout, Html);

        Assert.That(string.Join(' ', LayoutFinder.Candidates(key)), Is.EqualTo(expected));
    }

    [Test]
    public void A_page_gets_the_layout_it_asks_for()
    {
        var site = TemplateSite.With(1, page => page.Index == TemplateCase.FirstPost ? page with { Layout = "wide" } : page);
        var composer = TemplateSite.Compose(site, new()
        {
            ["wide.sbn.html"] = "top",
            ["blog/wide.sbn.html"] = "wide {{ page.kind }}",
            ["base.sbn.html"] = "[{{ main }}]",
        });

        Assert.That(TemplateCase.Compose(composer, site.Pages[TemplateCase.FirstPost]), Is.EqualTo("[wide page]"));
    }

    [Test]
    public void A_section_can_have_a_base_of_its_own()
    {
        var site = TemplateSite.With(1);
        var composer = TemplateSite.Compose(site, new() { ["blog/base.sbn.html"] = "<blog>{{ main }}", ["page.sbn.html"] = "x" });

        Assert.That(TemplateCase.Compose(composer, site.Pages[TemplateCase.FirstPost]), Is.EqualTo("<blog>x"));
    }

    [Test]
    public void A_template_with_its_own_doctype_needs_no_base()
        => Assert.That(TemplateCase.Render("{{ x = 1 -}}\n<!doctype html>{{ x }}", null, ("base.sbn.html", "no {{ main }}")), Is.EqualTo("<!doctype html>1"));

    [Test]
    public void Plain_text_templates_do_not_escape()
    {
        var site = TemplateSite.With(1);
        var composer = TemplateSite.Compose(site, new() { ["page.sbn.txt"] = "{{ page.title }}" });
        var output = new ByteBuffer();
        var page = site.Pages[TemplateCase.FirstPost];

        composer.Compose(composer.MakeWorker(), page, null, output, new OutputFormat("notes", "text/plain") { Ending = ".txt" });

        Assert.That(System.Text.Encoding.UTF8.GetString(output.Written), Is.EqualTo(page.Title));
        Assert.That(composer.Knows(page, new OutputFormat("json", "application/json") { Ending = ".json" }), Is.False);
    }

    [TestCase("page.search.sbn.json", "page.sbn.json", true, "search")]
    [TestCase("page.sbn.json", "page.sbn.html", true, "plain")]
    [TestCase("page.sbn.html", "home.search.sbn.json", false, "")]
    public void A_format_s_own_template_comes_before_that_of_its_ending(string first, string second, bool isKnown, string expected)
    {
        var site = TemplateSite.With(1);
        var composer = TemplateSite.Compose(site, new() { [first] = isKnown ? expected : "x", [second] = "other" });
        var (page, format, output) = (site.Pages[TemplateCase.FirstPost], new OutputFormat("search", "application/json") { Ending = ".json" }, new ByteBuffer());

        Assert.That(composer.Knows(page, format), Is.EqualTo(isKnown));
        if (isKnown)
        {
            composer.ComposeAs(format, page, output);
        }

        Assert.That(System.Text.Encoding.UTF8.GetString(output.Written), Is.EqualTo(expected));
    }

    [Test]
    public void Templates_of_another_generator_are_passed_over_with_one_line()
    {
        var theme = ThemeReader.Read([File("themes/x/layouts", "index.html"), File("themes/x/layouts", "_default/single.html")], [BuiltInTheme.Usual]);

        Assert.That(theme.Value.Has("index.html"), Is.False);
        Assert.That(theme.Diagnostics.Select(mistake => mistake.ToString()),
            Is.EqualTo(new[] { "themes/x/layouts: info SG4001: 2 templates of another generator are passed over" }));
    }

    [Test]
    public void Summit_is_built_in_with_its_style_sheet()
    {
        var theme = ThemeReader.Read([], [BuiltInTheme.Usual]).Value;

        Assert.That(theme.Has("partials/card.sbn.html"), Is.True);
        Assert.That(theme.StaticFiles.Select(file => file.Url.Value), Does.Contain("/favicon.svg"));
        Assert.That(theme.StaticFiles.Select(file => file.Read().Length), Has.All.GreaterThan(100));
    }

    private static SourceFile File(string folder, string inside) => new(new($"{folder}/{inside}"), inside, "", 1, 0);
}
