using SiteGen.Content;

namespace SiteGen.Tests.Content;

/// <summary>Which pages are translations of each other, and what they share. Expected values are Hugo 0.169's.</summary>
internal sealed class TranslationTests
{
    [TestCase("blog/a.md", "blog/a.pl.md blog/a.de.md", Description = "by path, in the order of the languages")]
    [TestCase("blog/a.de.md", "blog/a.md blog/a.pl.md")]
    [TestCase("blog/_index.pl.md", "/blog/ /de/blog/", Description = "also with a section that no file describes")]
    [TestCase("_index.md", "/pl/ /de/")]
    [TestCase("b.md", "pszczola.pl.md sec/_index.de.md", Description = "by key, whatever kind of page bears it")]
    [TestCase("c.md", "c.pl.md", Description = "who has no key is found by path")]
    [TestCase("c.pl.md", "", Description = "who has a key finds nobody by path")]
    [TestCase("tags/x/_index.pl.md", "/tags/x/ /de/tags/x/", Description = "terms by path")]
    [TestCase("hidden.md", "hidden.pl.md", Description = "what is never rendered is no translation")]
    [TestCase("draft.md", "")]
    [TestCase("alone.md", "")]
    public void A_page_has_its_translations(string file, string others)
    {
        var site = Many;

        var translations = site.Translations(site.PageOf(file)).Select(page => page.Source?.File.Inside ?? site.Link(page.Url));

        Assert.That(string.Join(' ', translations), Is.EqualTo(others));
    }

    [TestCase("b/index.md", "de/b/both.de.txt b/none.txt de/b/only.de.txt pl/b/pl.pl.txt")]
    [TestCase("b/index.de.md", "de/b/both.de.txt b/none.txt de/b/only.de.txt pl/b/pl.pl.txt")]
    [TestCase("b/index.pl.md", "pl/b/both.pl.txt b/none.txt de/b/only.de.txt pl/b/pl.pl.txt")]
    [TestCase("c/index.pl.md", "pl/c/mine.pl.txt", Description = "files for a language that has no such page are lost")]
    [TestCase("d/index.pl.md", "", Description = "a draft hands on nothing")]
    public void Translations_share_their_files(string file, string resources)
    {
        var site = Made(
            "en {weight: 2}, de {weight: 1}, pl {weight: 3}",
            ("b/index.md", ""), ("b/index.de.md", ""), ("b/index.pl.md", ""), ("c/index.pl.md", ""),
            ("b/both.de.txt", ""), ("b/both.pl.txt", ""), ("b/only.de.txt", ""), ("b/pl.pl.txt", ""), ("b/none.txt", ""),
            ("c/orphan.txt", ""), ("c/mine.pl.txt", ""), ("d/index.md", "---\ndraft: true\n---\n"), ("d/index.pl.md", ""), ("d/x.txt", ""));

        Assert.That(string.Join(' ', site.PageOf(file).Resources.Select(static resource => resource.Url.Value[1..])), Is.EqualTo(resources));
    }

    [Test]
    public void Each_language_names_the_files_it_shows()
    {
        var site = Made(
            "en {weight: 1}, pl {weight: 2}",
            ("b/index.md", "---\nresources: [{src: '*.txt', title: 'T :counter'}]\n---\n"), ("b/index.pl.md", ""),
            ("b/a.pl.txt", ""), ("b/z.txt", ""));

        Assert.That(site.PageOf("b/index.md").Resources.Select(static resource => resource.Title), Is.EqualTo(["T 1", "T 2"]));
        Assert.That(site.PageOf("b/index.pl.md").Resources.Select(static resource => resource.Title), Is.EqualTo(["a.pl.txt", "z.txt"]));
    }

    [TestCase("a.md", "/old", "/old/", Description = "the default language lies at the root")]
    [TestCase("a.pl.md", "/old", "/pl/old/")]
    [TestCase("a.pl.md", "/pl/old", "/pl/pl/old/")]
    [TestCase("blog/a.pl.md", "rel", "/pl/blog/rel/")]
    public void An_alias_lies_below_its_language(string file, string alias, string expected)
    {
        var site = Made("en {weight: 1}, pl {weight: 2}", (file, $"---\naliases: [{alias}]\n---\n"));

        Assert.That(site.PageOf(file).Aliases.Single().Value, Is.EqualTo(expected));
    }

    [Test]
    public void A_site_without_languages_knows_the_code_of_its_own()
    {
        var site = MadeSite.With(MadeSite.Config with { HasDefaultLanguageInSubfolder = true }, ("a.en.md", ""), ("b.pl.md", "")).Value;

        Assert.That((site.LinkOf("a.en.md"), site.LinkOf("b.pl.md")), Is.EqualTo(("/en/a/", "/en/b.pl/")));
    }

    [TestCase("en", "ltr")]
    [TestCase("ar-EG", "rtl")]
    [TestCase("fa", "rtl")]
    [TestCase("pa-Arab", "rtl")]
    [TestCase("ku-Latn", "ltr")]
    public void A_language_is_written_in_its_direction(string locale, string direction)
        => Assert.That(Scripts.DirectionOf(locale), Is.EqualTo(direction));

    private static Site Many => Made(
        "en {weight: 1}, pl {weight: 2}, de {}",
        ("_index.md", ""), ("blog/a.md", "---\ntags: [x]\n---\n"), ("blog/a.pl.md", "---\ntags: [x]\n---\n"), ("blog/a.de.md", "---\ntags: [X]\n---\n"),
        ("blog/_index.pl.md", ""), ("b.md", "---\ntranslationKey: k\n---\n"), ("pszczola.pl.md", "---\ntranslationKey: k\n---\n"),
        ("sec/_index.de.md", "---\ntranslationKey: k\n---\n"), ("c.md", ""), ("c.pl.md", "---\ntranslationKey: other\n---\n"),
        ("tags/x/_index.pl.md", ""), ("hidden.md", ""), ("hidden.pl.md", ""), ("hidden.de.md", "---\nbuild: {render: never}\n---\n"),
        ("draft.md", ""), ("draft.pl.md", "---\ndraft: true\n---\n"), ("alone.md", ""));

    private static Site Made(string languages, params (string Path, string Text)[] files)
    {
        using var folder = Configuration.ConfigFolder.With(
            "hugo.yaml", $"title: T\nbaseURL: https://ex.org/\nlanguages: {{{languages.Replace(" {", ": {", StringComparison.Ordinal)}}}");
        return MadeSite.With(folder.Read().Value, files).Value;
    }
}
