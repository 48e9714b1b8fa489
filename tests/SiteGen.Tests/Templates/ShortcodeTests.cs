using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Shortcodes;
using SiteGen.Templates;

namespace SiteGen.Tests.Templates;

internal sealed class ShortcodeTests
{
    [Test]
    public void A_shortcode_sees_its_arguments_its_inner_text_and_its_page()
    {
        var call = Call("{{ it.name }}/{{ it.args[0] }}/{{ it.args[1] + 1 }}/{{ it.inner }}/{{ page.path }}/{{ it.ordinal }}",
            new(null, "<x>", true, default), new(null, "3", false, default));

        Assert.That(call.Value, Is.EqualTo("box/&lt;x&gt;/4/<b>inner</b>//blog/post-0/2"));
    }

    [Test]
    public void Named_arguments_are_found_in_any_case_and_may_be_missing()
    {
        var call = Call("{{ it.named.src }} {{ it.named.alt ?? 'none' }} {{ it.parent?.name }}", new ShortcodeArgument("SRC", "a.png", true, default));

        Assert.That(call.Value, Is.EqualTo("a.png none "));
    }

    [Test]
    public void A_shortcode_cannot_read_bodies()
    {
        var call = Call("{{ page.content }}");

        Assert.That(call.Diagnostics.Single().ToString(),
            Does.StartWith("layouts/shortcodes/box.sbn.html(1,").And.Contains("SG4024: a shortcode cannot read the body of a page"));
    }

    [TestCase("<b>{{ it.inner | markdownify }}</b>", ShortcodeForm.Paired)]
    [TestCase("{{ if it.named.a; for x in [it.inner_deindent]; x; end; end }}", ShortcodeForm.Paired)]
    [TestCase("{{ a = it.inner }}{{ a }}", ShortcodeForm.Paired)]
    [TestCase("{{ it.is_closed ? it.inner : 'none' }}", ShortcodeForm.Either)]
    [TestCase("{{ it.named.inner }} {{ it.parent?.inner }} it.inner", ShortcodeForm.Either)]
    [TestCase("{{ if it.inner }}", ShortcodeForm.Either)]
    public void A_template_that_shows_its_inner_text_wants_two_tags(string template, ShortcodeForm expected)
        => Assert.That(ComposerOf(template, TemplateSite.With(1)).FormOf("box"), Is.EqualTo(expected));

    [Test]
    public void A_shortcode_without_a_template_is_for_others_to_answer()
    {
        var site = TemplateSite.With(1);
        var composer = new ShortcodeComposer(TemplateSite.Compose(site));

        Assert.That(composer.FormOf("box"), Is.EqualTo(ShortcodeForm.Unknown));
        Assert.That(composer.Render(site.Home, new ShortcodeCall { Name = "box" }, null), Is.Null);
    }

    private static Outcome<string> Call(string template, params ShortcodeArgument[] arguments)
    {
        var site = TemplateSite.With(1);
        var composer = ComposerOf(template, site);
        var call = new ShortcodeCall { Name = "box", Arguments = [.. arguments], Inner = "<b>inner</b>", Ordinal = 2 };
        return composer.Render(site.Pages[TemplateCase.FirstPost], call, null) ?? throw new AssertionException("no template");
    }
    private static ShortcodeComposer ComposerOf(string template, Site site)
        => new(TemplateSite.Compose(site, new() { ["shortcodes/box.sbn.html"] = template }));
}
