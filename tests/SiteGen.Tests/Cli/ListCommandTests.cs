using System.Text.Json;
using SiteGen.Cli;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ListCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public ListCommandTests()
    {
        _folder.Write("site.yaml", "title: Recaps\nbaseURL: https://example.org/\n");
        _folder.Write("content/recaps/past.md", "---\ntitle: Past\ndate: 2026-05-01\n---\n");
        _folder.Write("content/recaps/draft.md", "---\ntitle: Draft\ndate: 2026-05-02\ndraft: true\n---\n");
        _folder.Write("content/recaps/future.md", "---\ntitle: Future\ndate: 2026-07-01\n---\n");
        _folder.Write("content/recaps/expired.md", "---\ntitle: Expired\ndate: 2026-04-01\nexpiryDate: 2026-05-30\n---\n");
    }

    public void Dispose() => _folder.Dispose();

    [TestCase("drafts", "2026-05-02  content/recaps/draft.md  Draft  (draft)\n")]
    [TestCase("future", "2026-07-01  content/recaps/future.md  Future  (future)\n")]
    [TestCase("expired", "2026-04-01  content/recaps/expired.md  Expired  (expired)\n")]
    public void A_list_shows_what_a_build_leaves_out(string which, string expected)
    {
        Assert.That(List(which), Is.EqualTo(new ProgramRun(0, expected, "")));
    }

    [Test]
    public void All_are_listed_by_path()
    {
        Assert.That(List("all").Output, Is.EqualTo("""
            2026-05-02  content/recaps/draft.md    Draft  (draft)
            2026-04-01  content/recaps/expired.md  Expired  (expired)
            2026-07-01  content/recaps/future.md   Future  (future)
            2026-05-01  content/recaps/past.md     Past

            """));
    }

    [TestCase("future")]
    [TestCase("all")]
    public void A_list_page_with_a_future_post_is_not_future_itself(string which)
    {
        _folder.Write("content/_index.md", "---\ntitle: Home\n---\n");
        _folder.Write("content/recaps/_index.md", "---\ntitle: Recaps\n---\n");

        var lines = List(which).Output.Split('\n');

        Assert.That(lines.Where(static line => line.EndsWith("(future)", StringComparison.Ordinal)), Has.Exactly(1).Contains("future.md"));
    }

    [Test]
    public void A_list_page_appears_with_its_latest_post_of_the_past()
    {
        _folder.Write("content/recaps/_index.md", "---\ntitle: Recaps\n---\n");

        using var json = JsonDocument.Parse(List("all", "--json").Output);

        var section = json.RootElement.EnumerateArray().Single(static page => page.GetProperty("kind").GetString() == "section");
        Assert.That(section.GetProperty("date").GetString(), Is.EqualTo("2026-07-01T00:00:00+00:00"));
        Assert.That(section.GetProperty("publishDate").GetString(), Is.EqualTo("2026-05-02T00:00:00+00:00"));
    }

    [Test]
    public void A_program_gets_json()
    {
        using var json = JsonDocument.Parse(List("drafts", "--json").Output);

        var page = json.RootElement[0];
        Assert.That(page.GetProperty("path").GetString(), Is.EqualTo("content/recaps/draft.md"));
        Assert.That(page.GetProperty("permalink").GetString(), Is.EqualTo("https://example.org/recaps/draft/"));
        Assert.That(page.GetProperty("draft").GetBoolean(), Is.True);
        Assert.That(page.GetProperty("date").GetString(), Is.EqualTo("2026-05-02T00:00:00+00:00"));
    }

    [Test]
    public void The_full_list_has_pages_of_every_kind_with_their_bodies_a_line_each()
    {
        _folder.Write("content/recaps/past.md", "---\ntitle: Past\ndate: 2026-05-01\ntags: [PTG]\n---\n# It's over\n\n> [!NOTE]\n> plain\n");

        var pages = Full("all").ToDictionary(page => page.GetProperty("relpermalink").GetString()!);

        Assert.That(pages.Values.Select(page => page.GetProperty("kind").GetString()),
            Is.SupersetOf(["home", "section", "page", "taxonomy", "term"]).And.Not.Contains("404"));
        var past = pages["/recaps/past/"];
        Assert.That(past.GetProperty("source").GetString(), Is.EqualTo("recaps/past.md"));
        Assert.That(past.GetProperty("terms").GetProperty("tags")[0].GetString(), Is.EqualTo("/tags/ptg/"));
        Assert.That(past.GetProperty("content_html").GetString(), Is.EqualTo(
            "<h1 id=\"its-over\">It&rsquo;s over</h1>\n<blockquote>\n<p>[!NOTE]\nplain</p>\n</blockquote>\n"));
        Assert.That(past.GetProperty("in_default_build").GetBoolean(), Is.True);
        Assert.That(past.GetProperty("next").GetString(), Is.Empty);
        Assert.That(pages["/recaps/draft/"].GetProperty("in_default_build").GetBoolean(), Is.False);
        Assert.That(pages["/recaps/draft/"].GetProperty("next").GetString(), Is.EqualTo("/recaps/future/"));
        Assert.That(pages["/recaps/"].GetProperty("children").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public void The_full_list_of_drafts_has_only_drafts()
        => Assert.That(Full("drafts").Select(page => page.GetProperty("title").GetString()), Is.EqualTo(["Draft"]));

    [Test]
    public void A_mistake_in_a_body_does_not_keep_its_page_from_the_full_list()
    {
        _folder.Write("content/recaps/past.md", "---\ntitle: Past\n---\n{{< nowhere >}} text\n");

        var run = List("all", "--full", "--json");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Does.Contain("SG2101"));
        Assert.That(run.Output, Does.Contain("recaps/past.md"));
    }

    [Test]
    public void A_page_with_a_mistake_is_told_and_the_others_are_listed()
    {
        _folder.Write("content/recaps/broken.md", "---\ntitle: [\n---\n");

        var run = List("drafts");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("content/recaps/broken.md("));
        Assert.That(run.Output, Does.Contain("draft.md"));
    }

    [Test]
    public void The_effective_configuration_is_json_too()
    {
        var run = ProgramRun.Inside(_folder.Path, ["config"], Engine.Real);

        using var json = JsonDocument.Parse(run.Output);
        Assert.That(json.RootElement.GetProperty("title").GetString(), Is.EqualTo("Recaps"));
    }

    private JsonElement[] Full(string which)
        => [.. List(which, "--full", "--json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => JsonDocument.Parse(line).RootElement)];

    private ProgramRun List(params string[] arguments)
        => ProgramRun.Inside(_folder.Path, ["list", .. arguments, "--clock", "2026-06-01T12:00:00Z"], Engine.Real);
}
