using System.Text.Json;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving.Live;

/// <summary>What the bar and the list of pages are made from.</summary>
public sealed class PageListTests
{
    private static TempSite Blog() => TempSite.With(
        ("site.yaml", "title: Blog\ndisableKinds: [taxonomy, term, rss, sitemap]\nsocialCards: false\nbuildFuture: true\n"),
        ("content/one.md", "---\ntitle: One\ndate: 2026-01-02\n---\nSee https://review.opendev.org/c/openstack/nova/+/900001 .\n"),
        ("content/broken.md", "---\ntitle: Broken\n---\n{{< nope >}}\n"),
        ("content/later.md", "---\ntitle: Later\ndate: 2030-01-02\n---\nText.\n"),
        ("content/draft.md", "---\ntitle: Draft\ndraft: true\n---\nText.\n"));

    [Test]
    public async Task The_list_has_every_page_with_its_state()
    {
        using var site = await LiveSite.With(Blog());

        using var list = JsonDocument.Parse(await site.Get("pages.json"));

        var pages = list.RootElement.GetProperty("pages").EnumerateArray().ToLookup(static page => page.GetProperty("title").GetString()!);
        Assert.That(pages["One"].Single().GetProperty("url").GetString(), Is.EqualTo("/one/"));
        Assert.That(pages["One"].Single().GetProperty("date").GetString(), Is.EqualTo("2026-01-02"));
        Assert.That(pages["Later"].Single().GetProperty("states")[0].GetString(), Is.EqualTo("future"));
        Assert.That(pages["Draft"].Single().GetProperty("states")[0].GetString(), Is.EqualTo("draft"));
        Assert.That(pages["Draft"].Single().GetProperty("hidden").GetBoolean(), Is.True);
        Assert.That(pages["Later"].Single().GetProperty("hidden").GetBoolean(), Is.False);
    }

    [Test]
    public async Task A_page_that_was_rendered_has_its_mistakes_and_its_time_until_its_file_changes()
    {
        using var site = await LiveSite.With(Blog());
        await site.Post("check", "", "");

        using var list = JsonDocument.Parse(await site.Get("pages.json"));
        await site.Edit("content/broken.md", "---\ntitle: Broken\n---\nMended.\n");
        using var later = JsonDocument.Parse(await site.Get("pages.json"));

        Assert.That(PageNamed("Broken", list).GetProperty("errors").GetInt32(), Is.EqualTo(1));
        Assert.That(PageNamed("One", list).TryGetProperty("milliseconds", out _), Is.True);
        Assert.That(PageNamed("Broken", later).GetProperty("errors").GetInt32(), Is.Zero);
        Assert.That(PageNamed("Broken", later).TryGetProperty("milliseconds", out _), Is.False);
        Assert.That(PageNamed("One", later).TryGetProperty("milliseconds", out _), Is.True);
    }

    [Test]
    public async Task The_bar_knows_file_references_and_mistakes()
    {
        using var site = await LiveSite.With(Blog());

        using var facts = JsonDocument.Parse(await site.Get("page.json", "?at=/one/"));

        Assert.That(facts.RootElement.GetProperty("file").GetString(), Is.EqualTo("content/one.md"));
        Assert.That(facts.RootElement.GetProperty("references").GetInt32(), Is.EqualTo(1));
        Assert.That(facts.RootElement.GetProperty("missing").GetBoolean(), Is.False);
    }

    [Test]
    public async Task At_the_address_of_a_draft_that_is_left_out_the_bar_says_so()
    {
        using var site = await LiveSite.With(Blog());

        using var facts = JsonDocument.Parse(await site.Get("page.json", "?at=/draft/"));

        Assert.That(facts.RootElement.GetProperty("missing").GetBoolean(), Is.True);
        Assert.That(facts.RootElement.GetProperty("hidden").GetBoolean(), Is.True);
        Assert.That(facts.RootElement.GetProperty("states")[0].GetString(), Is.EqualTo("draft"));
    }

    private static JsonElement PageNamed(string title, JsonDocument list)
        => list.RootElement.GetProperty("pages").EnumerateArray().Single(page => page.GetProperty("title").GetString() == title);
}
