using System.Text.Json;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving.Live;

/// <summary>Pages of no file in the list of all pages, asked for as browsers do.</summary>
public sealed class GatheredPagesTests
{
    private const string Recap = """
        ---
        title: Lisbon
        date: 2026-05-01
        tags: [nova]
        summit: { name: Open Infra, place: Lisbon, start: 2026-04-27 }
        ---
        > [!DECISION]
        > Agents are retired.

        See https://review.opendev.org/c/openstack/nova/+/900001 .
        """;

    private const string NoGallery = "So is a gallery written:\n\n```markdown\n![A plan](plan.svg)\n![The same](plan.svg)\n```\n";

    private static TempSite Blog(params (string Path, string Text)[] more) => TempSite.With(
    [
        ("site.yaml", "title: Blog\nmainSections: [posts]\nsocialCards: false\npagination: { pagerSize: 1 }\n"),
        ("content/posts/a.md", Recap),
        ("content/posts/b.md", "---\ntitle: Berlin\ndate: 2026-04-01\n---\n" + NoGallery),
        ("content/posts/plan.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'/>"),
        .. more,
    ]);

    [Test]
    public async Task All_that_is_planned_is_listed_with_its_kind()
    {
        await using var site = await ServedSite.StartLive(Blog());

        var pages = await Pages(site);

        var own = pages.Where(static page => page.File.Length == 0).Select(static page => $"{page.Kind} {page.Url}").Order(StringComparer.Ordinal);
        Assert.That(own, Is.EqualTo(new[]
        {
            "404 /404.html", "archive /archive/", "decisions /decisions/", "home /", "home /page/2/", "photos /photos/",
            "references /references/", "search /search/", "section /posts/", "section /posts/page/2/",
            "summits /summits/", "taxonomy /categories/", "taxonomy /tags/", "term /tags/nova/",
        }));
        Assert.That(pages.Where(static page => page.IsPromise).Select(static page => page.Kind).Order(StringComparer.Ordinal),
            Is.EqualTo(new[] { "archive", "decisions", "photos", "references", "summits" }));
    }

    [Test]
    public async Task What_turns_out_to_have_nothing_to_show_goes_when_all_pages_are_rendered()
    {
        await using var site = await ServedSite.StartLive(Blog());

        await RenderAll(site);

        var pages = await Pages(site);
        Assert.That(pages.Select(static page => page.Url), Has.None.EqualTo("/photos/").And.Some.EqualTo("/decisions/"));
        Assert.That(pages.Where(static page => page.IsPromise || !page.IsRendered).Select(static page => page.Url), Is.Empty);
        Assert.That(pages.Where(static page => page.Kind == "reference-kind").Select(static page => page.Url), Is.EqualTo(new[] { "/references/gerrit/" }));
    }

    [Test]
    public async Task A_mistake_in_the_template_of_such_a_page_is_found()
    {
        await using var site = await ServedSite.StartLive(Blog(("layouts/summits.sbn.html", "{{ nowhere }}\n")));

        await RenderAll(site);

        var pages = await Pages(site);
        Assert.That(pages.Where(static page => page.Errors > 0).Select(static page => page.Url), Is.EqualTo(new[] { "/summits/" }));
    }

    private static async Task RenderAll(ServedSite site)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Post, "/_sitegen/check");
        ask.Headers.Add("Origin", site.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        using var rounds = await site.Client.SendAsync(ask);
        Assert.That(rounds.IsSuccessStatusCode, Is.True);
        await rounds.Content.ReadAsStringAsync();
    }

    private static async Task<List<Row>> Pages(ServedSite site)
    {
        using var list = JsonDocument.Parse(await site.Text("/_sitegen/pages.json"));
        return [.. list.RootElement.GetProperty("pages").EnumerateArray().Select(static page => new Row(
            page.GetProperty("url").GetString()!,
            page.GetProperty("kind").GetString()!,
            page.GetProperty("file").GetString()!,
            page.GetProperty("errors").GetInt32(),
            page.GetProperty("promised").GetBoolean(),
            page.TryGetProperty("milliseconds", out _)))];
    }

    private sealed record Row(string Url, string Kind, string File, int Errors, bool IsPromise, bool IsRendered);
}
