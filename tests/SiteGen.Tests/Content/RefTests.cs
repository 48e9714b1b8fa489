using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Content;

/// <summary>HUGO_COMPAT §13: <c>ref</c> and <c>relref</c>.</summary>
internal sealed class RefTests
{
    private static readonly (string, string)[] Files =
    [
        ("blog/a.md", ""), ("blog/b.md", ""), ("blog/trip/index.md", ""), ("docs/_index.md", ""), ("docs/b.md", ""), ("docs/only.md", ""),
        ("top.md", ""), ("docs/silent.md", "---\nbuild: {render: never}\n---\n"),
    ];

    [TestCase("/blog/b", "/blog/b/")]
    [TestCase("/blog/b.md", "/blog/b/")]
    [TestCase("/Blog/B", "/blog/b/")]
    [TestCase("b", "/blog/b/")]
    [TestCase("b.md#part", "/blog/b/#part")]
    [TestCase("../docs/b.md", "/docs/b/")]
    [TestCase("docs/b", "/docs/b/")]
    [TestCase("only", "/docs/only/")]
    [TestCase("only.md", "/docs/only/")]
    [TestCase("trip/index.md", "/blog/trip/")]
    [TestCase("/docs/_index.md", "/docs/")]
    [TestCase("top", "/top/")]
    [TestCase("#frag", "#frag")]
    [TestCase("/", "/")]
    [TestCase("#żó f", "#żó f")]
    [TestCase("b?q=1#f", "/blog/b/#f")]
    [TestCase("../../docs/b.md", "/docs/b/")]
    [TestCase("trip", "/blog/trip/")]
    [TestCase("trip/", "/blog/trip/")]
    [TestCase("b.html", "/blog/b/")]
    [TestCase("index.md", "/blog/")]
    [TestCase("_index.md", "/blog/")]
    [TestCase("..", "/")]
    [TestCase("tags", "/tags/")]
    [TestCase("404", "/404.html")]
    [TestCase("//x/docs/b", "/docs/b/")]
    [TestCase("/docs/silent#f", "#f")]
    public void A_reference_finds_its_page(string path, string expected)
        => Assert.That(Resolve(MadeSite.Of(Files), path).Value, Is.EqualTo(expected));

    [TestCase("../a")]
    [TestCase("/only")]
    [TestCase("blog/onyl")]
    [TestCase("http://x.yz/a")]
    public void A_path_must_be_right(string path)
        => Assert.That(Resolve(MadeSite.Of(Files), path).Diagnostics.Single().Rule.Code, Is.EqualTo("SG2301"));

    [TestCase("/docs", "rss", "/docs/index.xml")]
    [TestCase("/docs", "HTML", "/docs/")]
    [TestCase("/top", "rss", null)]
    public void A_reference_may_name_an_output(string path, string format, string? expected)
    {
        var site = MadeSite.Of(Files);

        var outcome = new RefResolver(site).Resolve(site.Home, new(path, null, true, default) { OutputFormat = format });

        Assert.That(outcome.Diagnostics.IsEmpty ? outcome.Value : null, Is.EqualTo(expected));
    }

    [TestCase("calendar", true, "/a/index.ics")]
    [TestCase("calendar", false, "webcal://ex.org/a/index.ics")]
    [TestCase("foo", false, "https://ex.org/a/foofile.txt")]
    [TestCase("Foo", true, "/a/foofile.txt")]
    [TestCase("ug", true, "/deep/a.txt")]
    [TestCase("json", true, null)]
    [TestCase("nonsense", true, null)]
    public void A_reference_to_an_output_is_its_own_address(string format, bool isRelative, string? expected)
    {
        var config = MadeSite.Config with
        {
            OutputFormats =
            [
                .. MadeSite.Config.OutputFormats,
                new("foo", "text/plain") { Ending = ".txt", BaseName = "foofile" },
                new("ug", "text/plain") { Ending = ".txt", BaseName = "uu", IsUgly = true, Path = "deep" },
            ],
            Outputs = MadeSite.Config.Outputs with { Page = ["html", "calendar", "foo", "ug"] },
        };
        var site = MadeSite.With(config, ("a.md", "")).Value;

        var outcome = new RefResolver(site).Resolve(site.Home, new("/a", null, isRelative, default) { OutputFormat = format });

        Assert.That(outcome.Diagnostics.IsEmpty ? outcome.Value : null, Is.EqualTo(expected));
    }

    [TestCase("fr", null, "Languages are 'en', 'pl'.")]
    [TestCase(null, "pl", "For the page in that language, write path=\"/top\" lang=\"pl\".")]
    [TestCase(null, "json", "Outputs of that page: 'html'.")]
    public void A_hint_fits_what_was_asked_for(string? language, string? format, string hint)
    {
        var config = MadeSite.Config with
        {
            Languages = [new("en") { Config = MadeSite.Config }, new("pl") { Config = MadeSite.Config }],
        };
        var site = MadeSite.With(config, ("top.md", ""), ("top.pl.md", "")).Value;

        var outcome = new RefResolver(site).Resolve(site.Home, new("/top", language, true, default) { OutputFormat = format });

        Assert.That(outcome.Diagnostics.Single().Hint, Is.EqualTo(hint));
    }

    [TestCase("pl", "/pl/top/")]
    [TestCase("en", "/top/")]
    [TestCase("", "/top/")]
    [TestCase("de", null)]
    public void A_reference_may_name_a_language(string language, string? expected)
    {
        var config = MadeSite.Config with
        {
            Languages = [new("en") { Config = MadeSite.Config }, new("pl") { Config = MadeSite.Config }],
        };
        var site = MadeSite.With(config, ("top.md", ""), ("top.pl.md", "")).Value;

        var outcome = new RefResolver(site).Resolve(site.Home, new("/top", language, true, default));

        Assert.That(outcome.Diagnostics.IsEmpty ? outcome.Value : null, Is.EqualTo(expected));
    }

    [Test]
    public void Ref_is_absolute()
        => Assert.That(
            new RefResolver(MadeSite.Of(Files)).Resolve(MadeSite.Of(Files).Home, new("/top", null, false, default)).Value,
            Is.EqualTo("https://ex.org/top/"));

    [TestCase(Severity.Error)]
    [TestCase(Severity.Warning)]
    public void A_missing_page_is_as_serious_as_the_site_says(Severity severity)
    {
        var config = MadeSite.Config with { RefLinksErrorLevel = severity, RefLinksNotFoundUrl = "/lost/" };
        var outcome = Resolve(MadeSite.With(config, Files).Value, "/blog/onyl");

        Assert.That(outcome.Value, Is.EqualTo("/lost/"));
        Assert.That(outcome.Diagnostics.Single().Severity, Is.EqualTo(severity));
        Assert.That(outcome.Diagnostics.Single().Message, Is.EqualTo("no page at '/blog/onyl'"));
        Assert.That(outcome.Diagnostics.Single().Hint, Is.EqualTo("did you mean '/docs/only'?"));
    }

    [Test]
    public void A_name_of_several_pages_is_a_mistake()
    {
        var outcome = Resolve(MadeSite.Of([.. Files, ("x/c.md", ""), ("y/c.md", "")]), "c");

        Assert.That(outcome.Diagnostics.Single().Message, Is.EqualTo("several pages are called 'c': '/x/c', '/y/c'"));
    }

    private static Outcome<string> Resolve(Site site, string path)
        => new RefResolver(site).Resolve(site.PageOf("blog/a.md"), new(path, null, true, new("content/blog/a.md", 3, 1)));
}
