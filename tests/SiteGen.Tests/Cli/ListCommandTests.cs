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

    private ProgramRun List(params string[] arguments)
        => ProgramRun.Inside(_folder.Path, ["list", .. arguments, "--clock", "2026-06-01T12:00:00Z"], Engine.Real);
}
