using SiteGen.Tests.Support;

namespace SiteGen.Tests.Output;

/// <summary><c>disableKinds</c> leaves out pages that no file describes, one by one.</summary>
public sealed class DisabledKindsTests
{
    private const string Recap = """
        ---
        title: A
        date: 2026-01-01
        summit: { name: PTG, edition: One }
        ---
        See https://etherpad.opendev.org/p/ptg.

        > [!DECISION]
        > So be it.

        {{< gallery "*.svg" >}}
        """;

    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"200\"></svg>";

    private static readonly string[] Gathered = ["archive", "decisions", "photos", "references", "search", "summits"];

    [Test]
    public void Each_page_is_there_unless_it_is_left_out([Values("none", "archive", "decisions", "photos", "references", "search", "summits")] string kind)
    {
        using var site = Site(kind == "none" ? "[]" : $"[{kind}]");

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(Gathered.Where(name => result.Files.Keys.Any(file => file.StartsWith($"{name}/", StringComparison.Ordinal))), Is.EqualTo(Gathered.Where(name => name != kind)));
    }

    [Test]
    public void A_page_of_an_author_at_such_an_address_stays()
    {
        using var site = Site("[search, photos]").And("content/search.md", "---\ntitle: Mine\nlayout: search\n---\n").And("content/photos/_index.md", "---\ntitle: Mine\n---\n");

        var result = site.Build();

        Assert.That(result.Report, Is.Empty);
        Assert.That(result.Text("search/index.html"), Does.Contain("Mine"));
        Assert.That(result.Text("photos/index.html"), Does.Contain("Mine"));
        Assert.That(result.Files.Keys, Does.Contain("search/index.json"));
    }

    private static TempSite Site(string kinds) => TempSite.With(
        ("site.yaml", $"title: T\nbaseURL: https://example.org/\nsocialCards: false\ntheme: plain\ndisableKinds: {kinds}\n"),
        ("content/blog/a/index.md", Recap), ("content/blog/a/photos.yaml", "'*.svg': { alt: A hill }\n"), ("content/blog/a/a.svg", Drawing), ("content/blog/a/b.svg", Drawing));
}
