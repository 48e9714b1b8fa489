namespace SiteGen.Tests.Templates;

internal sealed class PartialTests
{
    [TestCase("{{ partial 'p' 7 }}", "7 Post 0")]
    [TestCase("{{ x = 1 }}{{ partial 'scope' }}", "none")]
    [TestCase("{{ for i in 1..2 }}{{ partial 'p' i }};{{ end }}", "1 Post 0;2 Post 0;")]
    [TestCase("{{ partial 'title' (find '/about') }}", "About")]
    [TestCase("{{ partial 'outer' }}{{ page.path }}", "About/blog/post-0")]
    [TestCase("{{ x = (partial 'p' 1) | string.upcase }}{{ x }}", "1 POST 0")]
    public void A_partial_sees_its_value_and_its_page(string template, string expected)
    {
        var text = TemplateCase.Render(
            template, null,
            ("partials/p.sbn.html", "{{ it }} {{ page.title | string.slice 0 6 }}"),
            ("partials/scope.sbn.html", "{{ if this['x'] }}leak{{ else }}none{{ end }}"),
            ("partials/title.sbn.html", "{{ page.title }}"),
            ("partials/outer.sbn.html", "{{ partial 'title' (find '/about') }}"));

        Assert.That(text, Is.EqualTo(expected));
    }

    [Test]
    public void A_cached_partial_is_rendered_once_for_each_key()
    {
        var site = TemplateSite.With(3);
        var composer = TemplateSite.Compose(site, new()
        {
            ["base.sbn.html"] = "{{ main }}",
            ["page.sbn.html"] = "{{ partial_cached 'c' page.section 'k' }}|{{ partial_cached 'c' page }}",
            ["partials/c.sbn.html"] = "{{ it.path ?? it }}",
        });

        var texts = site.Pages.Skip(TemplateCase.FirstPost).Select(page => TemplateCase.Compose(composer, page)).ToArray();

        Assert.That(texts, Is.EqualTo(new[] { "blog|/blog/post-0", "blog|/blog/post-1", "blog|/blog/post-2" }));
    }

    [Test]
    public void Many_threads_write_the_same_pages_as_one()
    {
        var site = TemplateSite.With(200);
        var alone = site.RegularPages.Select(page => TemplateCase.Compose(TemplateSite.Compose(site), page)).ToArray();
        var shared = TemplateSite.Compose(site);

        var together = new string[alone.Length];
        Parallel.For(0, alone.Length, i => together[i] = TemplateCase.Compose(shared, site.RegularPages[i]));

        Assert.That(together, Is.EqualTo(alone));
    }
}
