using SiteGen.Diagnostics;
using SiteGen.Templates;

namespace SiteGen.Tests.Templates;

internal sealed class MistakeTests
{
    private const string Page = ", while rendering '/blog/post-0/'";

    [TestCase("a\n {{ page.titel }}", "(2,10): error SG4020: a page has no member 'titel'" + Page + " [did you mean 'title'?]")]
    [TestCase("{{ pgae.title }}", "(1,4): error SG4021: there is no variable or function 'pgae'" + Page + " [did you mean 'page'?]")]
    [TestCase("{{ partial 'heda' }}", "(1,4): error SG4003: there is no partial 'heda'" + Page + " [did you mean 'head'?]")]
    [TestCase("{{ partial '../../secret' }}", "(1,4): error SG4004: the partial '../../secret' is outside of the theme" + Page + " [Name a template below layouts/partials/, without '..' and without a slash in front.]")]
    [TestCase("{{ partial '/etc/passwd' }}", "(1,4): error SG4004: the partial '/etc/passwd' is outside of the theme" + Page + " [Name a template below layouts/partials/, without '..' and without a slash in front.]")]
    [TestCase("{{ date_format page.date }}", "(1,4): error SG4022: 'date_format' is called with one value" + Page + " [call it as 'date_format date layout']")]
    [TestCase("{{ relref '/nowhere' }}", "(1,4): error SG4022: there is no page at '/nowhere'" + Page + " [The guide's page on themes shows how each function is called.]")]
    [TestCase("{{ page.title = 'x' }}", "(1,9): error SG4023: a page cannot be changed" + Page + " [Mend the template at this place.]")]
    [TestCase("{{ include 'x' }}", "(1,4): error SG4021: there is no variable or function 'include'" + Page + " [The guide's page on themes lists all variables and functions.]")]
    public void A_mistake_names_its_place_and_what_was_meant(string template, string expected)
        => Assert.That(TemplateCase.Report(template), Is.EqualTo($"layouts/page.sbn.html{expected}"));

    [Test]
    public void A_template_that_does_not_parse_lists_its_mistakes_without_naming_pages()
    {
        var report = TemplateCase.Report("ok\n{{ if page.title }}\n{{ for }}x{{ end }}\n");

        Assert.That(report, Does.StartWith("layouts/page.sbn.html(3,").And.Contains("error SG4010").And.Not.Contains("rendering"));
    }

    [TestCase("<p>\n  {{ if page.title }}\n<b>{{ page.title }}</b>\n{{ for p in site.pages }}{{ p.title }}{{ end }}\n", "(2,6): error SG4010: this 'if' has no 'end' [Write {{ end }} where what belongs to it is over.]")]
    [TestCase("{{~\nx = 1\nfor p in site.pages\n  if p.title; p.title; end\n~}}\n</p>\n", "(3,1): error SG4010: this 'for' has no 'end' [Write {{ end }} where what belongs to it is over.]")]
    [TestCase("{{ if page.title }}\n{{ # if this \"were }}{{ 'no end' }}{%{ {{ if }} }%}\n", "(1,4): error SG4010: this 'if' has no 'end' [Write {{ end }} where what belongs to it is over.]")]
    [TestCase("a\n{{ partial \"x }}\n<p>b</p>\n", "(2,12): error SG4010: the text that begins here is never closed [Write \" where it ends.]")]
    [TestCase("a\n{{ partial 'x }}\n<p title='b'>b</p>\n", "(2,12): error SG4010: the text that begins here is never closed [Write ' where it ends.]")]
    [TestCase("<a href=\"{{ rel_url \"x }}\">b</a>\n", "(1,21): error SG4010: the text that begins here is never closed [Write \" where it ends.]")]
    [TestCase("<p>{{ page.title</p>\n{{ page.date }}\n", "(1,4): error SG4010: the tag that begins here is never closed [Write }} where it ends.]")]
    [TestCase("<p>\n{{ page.title }\n", "(2,1): error SG4010: the tag that begins here is never closed [Write }} where it ends.]")]
    public void What_was_left_out_is_told_where_it_belongs(string template, string expected)
        => Assert.That(TemplateCase.Report(template), Is.EqualTo($"layouts/page.sbn.html{expected}"));

    [TestCase("{{ x = 'a }} b' }}{{ y = \"two\nlines\" }}\n{{ for in }}{{ end }}\n", "(3,")]
    [TestCase("{{ x = {a: {b: '}}'}} }}\n{{ for in }}{{ end }}\n", "(2,")]
    [TestCase("{{ page.title | | }}\n{{ partial \"x }}\n", "(1,")]
    public void What_is_closed_is_not_taken_for_open(string template, string place)
        => Assert.That(TemplateCase.Report(template), Does.StartWith($"layouts/page.sbn.html{place}").And.Not.Contains("never closed"));

    [Test]
    public void A_value_called_as_a_function_is_a_mistake_at_its_place()
        => Assert.That(TemplateCase.Report("{{ page.title 'x' }}"), Does.StartWith("layouts/page.sbn.html(1,").And.Contains("SG4023"));

    [Test]
    public void What_was_written_before_a_mistake_is_taken_back()
        => Assert.That(TemplateCase.Try("some text {{ page.titel }}", null, []).Text, Is.Empty);

    [Test]
    public void The_same_mistake_on_many_pages_is_told_once()
    {
        var site = TemplateSite.With(5);
        var composer = TemplateSite.Compose(site, new() { ["page.sbn.html"] = "{{ page.titel }}" });
        var mistakes = site.Pages.Skip(TemplateCase.FirstPost).Reverse()
            .SelectMany(page => composer.Compose(page, null, new()).Diagnostics);

        var merged = MistakeReport.Merge(mistakes);

        Assert.That(merged.Select(mistake => mistake.Message),
            Is.EqualTo(new[] { "a page has no member 'titel', while rendering '/blog/post-0/' and 4 more" }));
    }

    [Test]
    public void A_layout_that_does_not_exist_is_told_at_its_page_and_replaced()
    {
        var site = TemplateSite.With(1, page => page.Index == TemplateCase.FirstPost ? page with { Layout = "pgae" } : page);
        var output = new SiteGen.Files.ByteBuffer();

        var mistakes = TemplateSite.Compose(site).Compose(site.Pages[TemplateCase.FirstPost], null, output).Diagnostics;

        Assert.That(mistakes.Single().Message, Is.EqualTo("there is no layout 'pgae'; 'page.sbn.html' is used"));
        Assert.That(mistakes.Single().Hint, Is.EqualTo("did you mean 'page'?"));
        Assert.That(mistakes.Single().Severity, Is.EqualTo(Severity.Warning));
        Assert.That(output.Length, Is.GreaterThan(1000));
    }

    [Test]
    public void A_cached_partial_cannot_look_at_the_page_that_came_first()
        => Assert.That(
            TemplateCase.Report("{{ partial_cached 'c' }}", null, ("partials/c.sbn.html", "{{ page.title }}")),
            Does.StartWith("layouts/partials/c.sbn.html(1,4): error SG4021"));
}
