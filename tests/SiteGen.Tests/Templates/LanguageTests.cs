using SiteGen.Tests.Support;

namespace SiteGen.Tests.Templates;

/// <summary>What templates see of a site in several languages.</summary>
internal sealed class LanguageTests
{
    [TestCase("{{ page.language }} {{ page.language.code }} {{ page.language.name }} {{ page.language.direction }}", "pt-BR pt-br Português ltr")]
    [TestCase("{{ json page.language }}", "\"pt-BR\"")]
    [TestCase("{{ for l in site.languages }}{{ l.code }}{{ if l.is_default }}*{{ end }} {{ end }}", "en* pt-br ar ")]
    [TestCase("{{ for p in page.translations }}{{ p.url }} {{ end }}{{ page.is_translated }}", "/a/ /ar/a/ true")]
    [TestCase("{{ for p in page.all_translations }}{{ p.language.code }} {{ end }}", "en pt-br ar ")]
    [TestCase("{{ site.title }} {{ site.home.url }} {{ site.params.x }} {{ site.params.y }} {{ site.regular_pages.size }}", "Título /pt-br/ 2 1 2")]
    [TestCase("{{ (find '/a').url }} {{ rel_lang_url 'x' }} {{ abs_lang_url '/x' }} {{ rel_url 'x' }}", "/pt-br/a/ /pt-br/x https://example.org/pt-br/x /x")]
    [TestCase("{{ i18n 'hello' }} {{ i18n 'only_en' }} {{ i18n 'theme' }} {{ i18n 'things' 0 }} {{ i18n 'named' { x: 'y' } }}", "Olá Only English from the theme 0 coisa see y")]
    [TestCase("{{ partial_cached 'p' }}{{ site.is_multilingual }}", "[Título]true")]
    public void A_template_speaks_the_language_of_its_page(string template, string expected)
    {
        using var site = TempSite.With("content/a.pt-br.md", "---\ntitle: A\n---\n")
            .And("content/a.md", "---\ntitle: A\n---\n")
            .And("content/a.ar.md", "---\ntitle: A\n---\n")
            .And("content/b.pt-br.md", "---\ntitle: B\n---\n")
            .And("hugo.yaml", """
                title: Title
                baseURL: https://example.org/
                theme: t
                params: {x: 1, y: 1}
                languages:
                  en: {weight: 1}
                  pt-br: {weight: 2, locale: pt-BR, label: Português, title: Título, params: {x: 2}}
                  ar: {weight: 3}
                """)
            .And("i18n/en.yaml", "hello: Hello\nonly_en: Only English\n")
            .And("i18n/pt-BR.toml", "hello = 'Olá'\nnamed = 'see {{ .x }}'\n[things]\none = '{{ .Count }} coisa'\nother = '{{ .Count }} coisas'\n")
            .And("themes/t/i18n/en.json", """[{"id": "theme", "translation": "from the theme"}, {"id": "hello", "translation": "theme"}]""")
            .And("layouts/partials/p.sbn.html", "[{{ site.title }}]")
            .And("layouts/base.sbn.html", "{{ main }}")
            .And("layouts/page.sbn.html", template);

        Assert.That(site.Build().Text("pt-br/a/index.html"), Is.EqualTo(expected));
    }
}
