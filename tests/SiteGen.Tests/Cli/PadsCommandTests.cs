using System.Text.Json;
using SiteGen.Cli;
using SiteGen.Tests.Archiving;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

/// <summary>From a site on the disk and a server on this machine to copies in <c>pads/</c>.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PadsCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal) { ["neutron-ptg"] = "topics\n", ["nova-ptg"] = "more topics\n" };
    private readonly PadServer _server;

    public PadsCommandTests()
    {
        _server = new PadServer(request => _texts.TryGetValue(request.Path.Split('/')[2], out var text)
            ? request.Pad(text)
            : request.Status("404 Not Found"));
        _folder.Write("site.yaml", $$"""
            title: Recaps
            baseURL: https://example.org/
            references:
              etherpad:
                hosts: [{ url: "http://{{_server.Host}}", allowPrivate: true }]

            """);
        _folder.Write("content/recaps/berlin.md", $"---\ntitle: Berlin\ndate: 2026-05-01\n---\n\nNotes are at <http://{_server.Host}/p/neutron-ptg>.\n");
        _folder.Write("content/recaps/oslo/index.md", $"---\ntitle: Oslo\ndate: 2026-05-02\ndraft: true\netherpads: [nova-ptg]\n---\n\nSee [this](http://{_server.Host}/p/neutron-ptg#L10).\n");
    }

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void List_says_where_pads_are_cited_and_what_is_kept()
    {
        var before = Run("list").Output;
        Run("archive", "--pad", "nova-ptg");
        var after = Run("list").Output;

        Assert.That(before, Is.EqualTo($"""
            {_server.Host}/neutron-ptg  no copy
                content/recaps/berlin.md:6
                content/recaps/oslo/index.md:8
            {_server.Host}/nova-ptg     no copy
                content/recaps/oslo/index.md:5

            """));
        Assert.That(after, Does.Contain($"{_server.Host}/nova-ptg     1 copy of 2026-06-01          alive on 2026-06-01\n"));
    }

    [Test]
    public void List_asks_no_server()
    {
        Run("list");

        Assert.That(_server.Requests, Is.Empty);
    }

    [Test]
    public void List_is_there_for_programs_too()
    {
        Run("archive", "--quiet");

        using var json = JsonDocument.Parse(Run("list", "--json").Output);

        var pad = json.RootElement.GetProperty("pads")[0];
        Assert.That(pad.GetProperty("host").GetString(), Is.EqualTo(_server.Host));
        Assert.That(pad.GetProperty("pad").GetString(), Is.EqualTo("neutron-ptg"));
        Assert.That(pad.GetProperty("citedBy")[1].GetProperty("file").GetString(), Is.EqualTo("content/recaps/oslo/index.md"));
        Assert.That(pad.GetProperty("copies")[0].GetProperty("taken").GetString(), Is.EqualTo("2026-06-01T12:00:00Z"));
        Assert.That(pad.GetProperty("seen").GetProperty("state").GetString(), Is.EqualTo("alive"));
    }

    [Test]
    public void Archive_keeps_all_and_then_only_what_changed()
    {
        var first = Run("archive");
        _texts["nova-ptg"] = "more topics, and decisions\n";
        var second = Run("archive");

        Assert.That(first, Is.EqualTo(new ProgramRun(0, "2 pads: 2 new copies kept in pads/\n", "")));
        Assert.That(second, Is.EqualTo(new ProgramRun(0, "2 pads: 1 new copy kept in pads/, 1 unchanged\n", "")));
        Assert.That(_folder.Files("pads").Keys.Count(static path => path.EndsWith(".json", StringComparison.Ordinal)), Is.EqualTo(5));
    }

    [Test]
    public void A_pad_that_was_blanked_is_told_and_its_copy_stays()
    {
        Run("archive");
        _texts["neutron-ptg"] = "\n";

        var run = Run("archive");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Does.StartWith($"""
            content/recaps/berlin.md(6,14): warning SG3502: pad '{_server.Host}/neutron-ptg' is empty; a copy of 2026-06-01 is kept
            """));
        Assert.That(run.Output, Is.EqualTo("1 warning\n2 pads: 0 new copies kept in pads/, 1 unchanged, 1 blank\n"));
    }

    [Test]
    public void A_lost_pad_is_an_error()
    {
        _texts.Remove("neutron-ptg");

        var archive = Run("archive", "--quiet");
        var check = Run("check");

        Assert.That((archive.ExitCode, archive.Output, check.ExitCode), Is.EqualTo((1, "", 1)));
        Assert.That(archive.Error, Does.Contain($"error SG3501: pad '{_server.Host}/neutron-ptg' does not exist on its server, and no copy of it is kept"));
        Assert.That(check.Output, Does.Contain($"{_server.Host}/neutron-ptg  missing       no copy\n"));
    }

    [Test]
    public void A_lost_pad_with_a_copy_is_none()
    {
        Run("archive");
        _texts.Clear();

        Assert.That(Run("check").ExitCode, Is.Zero);
    }

    [Test]
    public void Check_says_how_each_pad_is()
    {
        Run("archive", "--pad", "neutron-ptg");
        _texts["neutron-ptg"] = "topics and decisions\n";

        var run = Run("check");

        Assert.That(run, Is.EqualTo(new ProgramRun(0, $"""
            {_server.Host}/neutron-ptg  changed       1 copy of 2026-06-01
            {_server.Host}/nova-ptg     alive         no copy
            2 pads: 1 changed since, 1 alive without a copy
               hint: 'sitegen pads archive' keeps what they say now

            """, "")));
    }

    [Test]
    public void Check_writes_one_document_for_programs_whatever_goes_wrong()
    {
        _texts.Remove("nova-ptg");

        var run = Run("check", "--json");
        using var json = JsonDocument.Parse(run.Output);

        Assert.That((run.ExitCode, run.Error), Is.EqualTo((1, "")));
        Assert.That(json.RootElement.GetProperty("pads")[1].GetProperty("state").GetString(), Is.EqualTo("missing"));
        Assert.That(json.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString(), Is.EqualTo("SG3501"));
    }

    [TestCase("recaps/berlin.md", "neutron-ptg")]
    [TestCase("content/recaps/berlin.md", "neutron-ptg")]
    [TestCase("berlin", "neutron-ptg")]
    [TestCase("recaps/oslo/", "neutron-ptg nova-ptg")]
    [TestCase("oslo/index.md", "neutron-ptg nova-ptg")]
    public void A_page_may_be_named_in_any_way_that_tells_it(string page, string pads)
    {
        Run("archive", "--page", page);

        Assert.That(_server.Requests.Select(static request => request.Path.Split('/')[2]).Distinct(), Is.EqualTo(pads.Split(' ')));
    }

    [Test]
    public void A_pad_that_no_page_cites_is_named_by_its_address_and_by_its_name_when_a_copy_is_kept()
    {
        _texts["other"] = "other topics";

        var run = Run("archive", "--pad", $"http://{_server.Host}/p/other");

        Assert.That(run, Is.EqualTo(new ProgramRun(0, "1 pad: 1 new copy kept in pads/\n", "")));
        Assert.That(Run("list").Output, Does.Contain($"{_server.Host}/other        1 copy of 2026-06-01          alive on 2026-06-01\n    cited by no page\n"));
        Assert.That(Run("check", "--pad", "other").ExitCode, Is.Zero);
        Assert.That(Run("check", "--pad", $"{_server.Host}/other").ExitCode, Is.Zero);
    }

    [TestCase("--page berlin --pad neutron-ptg", "neutron-ptg")]
    [TestCase("--page oslo --pad nova-ptg", "nova-ptg")]
    [TestCase("--page oslo --page berlin --pad nova-ptg", "nova-ptg")]
    [TestCase("--page berlin --pad nova-ptg --pad neutron-ptg", "neutron-ptg")]
    [TestCase("--page oslo --page berlin", "neutron-ptg nova-ptg")]
    [TestCase("--pad nova-ptg --pad neutron-ptg", "neutron-ptg nova-ptg")]
    public void Pages_and_pads_narrow_each_other(string options, string pads)
    {
        Run(["archive", .. options.Split(' ')]);

        Assert.That(_server.Requests.Select(static request => request.Path.Split('/')[2]).Distinct().Order(), Is.EqualTo(pads.Split(' ')));
    }

    [TestCase("archive")]
    [TestCase("check")]
    [TestCase("list")]
    public void A_pad_that_is_not_of_the_page_is_a_mistake_of_the_command_line(string word)
    {
        var run = Run(word, "--page", "berlin.md", "--pad", "nova-ptg");

        Assert.That(run, Is.EqualTo(new ProgramRun(2, "", """
            sitegen: page 'berlin.md' does not cite pad 'nova-ptg'
               hint: 'sitegen pads list' shows pads and the pages that cite them

            """)));
        Assert.That(_server.Requests, Is.Empty);
    }

    [TestCase("archive", "nosuch", "'sitegen pads list' shows pads and the pages that cite them; a pad that no page cites yet is named by its whole address")]
    [TestCase("check", "Nova-ptg", "did you mean 'nova-ptg'?")]
    [TestCase("list", "nuetron-ptg", "did you mean 'neutron-ptg'?")]
    public void A_mistyped_pad_is_a_mistake_of_the_command_line(string word, string name, string hint)
    {
        var run = Run(word, "--pad", name);

        Assert.That(run, Is.EqualTo(new ProgramRun(2, "", $"""
            sitegen: no page cites a pad '{name}', and no copy of one is kept
               hint: {hint}

            """)));
        Assert.That(_server.Requests, Is.Empty);
    }

    [Test]
    public void A_mistyped_page_is_told_what_it_may_be()
        => Assert.That(Run("list", "--page", "recaps/Berlni.md").Error, Does.Contain("hint: did you mean 'recaps/berlin.md'?\n"));

    [TestCase("neutron-ptg")]
    [TestCase("neutron-*")]
    public void A_pad_to_be_ignored_is_neither_asked_nor_told_and_listed_as_such(string pattern)
    {
        _texts.Remove("neutron-ptg");
        _folder.Write("site.yaml", _folder.Read("site.yaml").TrimEnd() + $"\n    ignore: [{pattern}]\n");

        var archive = Run("archive");
        var check = Run("check");
        var list = Run("list");
        using var json = JsonDocument.Parse(Run("list", "--json").Output);

        Assert.That(archive, Is.EqualTo(new ProgramRun(0, "2 pads: 1 new copy kept in pads/, 1 ignored\n", "")));
        Assert.That((check.ExitCode, check.Error), Is.EqualTo((0, "")));
        Assert.That(check.Output, Does.Contain("neutron-ptg  ignored       no copy\n").And.Contain("2 pads: 1 as kept, 1 ignored\n"));
        Assert.That(list.Output, Does.StartWith($"{_server.Host}/neutron-ptg  no copy                       ignored\n"));
        Assert.That(json.RootElement.GetProperty("pads").EnumerateArray().Select(static pad => pad.GetProperty("ignored").GetBoolean()), Is.EqualTo(new[] { true, false }));
        Assert.That(_server.Requests.Select(static request => request.Path), Has.None.Contain("neutron"));
    }

    [Test]
    public void A_list_ends_with_the_hosts_of_links_that_look_like_pads()
    {
        _folder.Write("content/recaps/madrid.md", """
            ---
            title: Madrid
            etherpads: ["https://pads.example.net/p/front"]
            ---

            See https://pads.example.net/p/a, <https://pads.example.net/p/a>, [b](https://notes.example.net/p/b) https://example.net/page/c and
            https://example.org/p/own.
            """);

        var list = Run("list");
        using var json = JsonDocument.Parse(Run("list", "--json").Output);

        Assert.That((list.ExitCode, list.Error), Is.EqualTo((0, "")));
        Assert.That(list.Output, Does.EndWith(
            "\nnote: 4 links look like pads on hosts that are not in references.etherpad.hosts: pads.example.net (3), notes.example.net (1)\n"));
        Assert.That(list.Output, Does.Not.Contain("pads.example.net/a"));
        Assert.That(json.RootElement.GetProperty("unknownHosts").GetRawText(),
            Does.Match("^\\[\\s*{\\s*\"host\": \"pads.example.net\",\\s*\"links\": 3\\s*},\\s*{\\s*\"host\": \"notes.example.net\",\\s*\"links\": 1\\s*}\\s*\\]$"));
        Assert.That(Run("list", "--pad", "nova-ptg").Output, Does.Not.Contain("note:"));
    }

    [TestCase("--page", "madrid.md", "sitegen: there is no page 'madrid.md' that cites a pad\n")]
    [TestCase("--pad", "https://example.org/", "sitegen: 'https://example.org/' is no pad of a server in 'references.etherpad.hosts'\n")]
    [TestCase("--pad", "", "sitegen: no page cites a pad '', and no copy of one is kept\n")]
    public void What_is_not_there_is_a_mistake_of_the_command_line(string option, string value, string message)
    {
        var run = Run("archive", option, value);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith(message));
    }

    [Test]
    public void A_site_without_pads_has_nothing_to_do()
    {
        _folder.Write("content/recaps/berlin.md", "---\ntitle: Berlin\n---\n");
        File.Delete(_folder.File("content/recaps/oslo/index.md"));

        Assert.That(Run("archive"), Is.EqualTo(new ProgramRun(0, "No page cites a pad\n", "")));
        Assert.That(Run("list"), Is.EqualTo(new ProgramRun(0, "No page cites a pad, and none is kept\n", "")));
    }

    [Test]
    public void Pads_are_kept_even_where_links_are_not_marked()
    {
        _folder.Write("site.yaml", File.ReadAllText(_folder.File("site.yaml")).Replace("references:\n", "enrichments: false\nreferences:\n  auto: false\n", StringComparison.Ordinal));

        Assert.That(Run("archive").Output, Is.EqualTo("2 pads: 2 new copies kept in pads/\n"));
    }

    [Test]
    public void A_broken_configuration_ends_it()
    {
        _folder.Write("site.yaml", "title: [\n");

        var run = Run("archive");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("error SG02"));
        Assert.That(_server.Requests, Is.Empty);
    }

    [TestCase("archive")]
    [TestCase("check")]
    [TestCase("list")]
    public void So_it_does_where_a_pad_is_named(string word)
    {
        _folder.Write("site.yaml", _folder.Read("site.yaml") + "title: 7: 8\n");

        var run = Run(word, "--pad", $"http://{_server.Host}/p/neutron-ptg");

        Assert.That((run.ExitCode, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("error SG02"));
        Assert.That(_server.Requests, Is.Empty);
        Assert.That(_folder.Files("pads"), Is.Empty);
    }

    [Test]
    public void Ctrl_C_ends_with_a_word_on_how_to_go_on()
    {
        using var cancel = new CancellationTokenSource();
        var engine = Engine.Real with
        {
            ArchivePads = (order, progress, stop) =>
            {
                cancel.Cancel();
                return Engine.Real.ArchivePads(order, progress, stop);
            },
        };

        var run = ProgramRun.Inside(_folder.Path, ["pads", "archive"], engine, cancel: cancel.Token);

        Assert.That(run.ExitCode, Is.EqualTo(130));
        Assert.That(run.Output, Is.EqualTo("2 pads: 0 new copies kept in pads/, 2 not asked for\nInterrupted: what was copied is kept, and the next run goes on from there\n"));
    }

    [TestCase("list", 0)]
    [TestCase("archive", 2)]
    [TestCase("check", 2)]
    public void Copies_are_named_after_no_time_but_the_machines(string word, int code)
    {
        Assert.That(Run(word, "--clock", "2020-06-01T12:00:00Z").ExitCode, Is.EqualTo(code));
    }

    [TestCase("")]
    [TestCase("burn")]
    public void What_to_do_must_be_said(string word)
    {
        Assert.That(ProgramRun.Inside(_folder.Path, word.Length == 0 ? ["pads"] : ["pads", word], Engine.Real).ExitCode, Is.EqualTo(2));
    }

    private ProgramRun Run(params string[] arguments)
        => ProgramRun.Inside(_folder.Path, ["pads", .. arguments], Engine.Real, FixedTime.Default);
}
