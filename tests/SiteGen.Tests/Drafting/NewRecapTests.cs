using SiteGen.Cli;
using SiteGen.Diagnostics;
using SiteGen.Drafting;
using SiteGen.Running;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Drafting;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class NewRecapTests : IDisposable
{
    private const string Pad = "https://etherpad.opendev.org/p/neutron-victoria-ptg";
    private readonly TempFolder _folder = new();
    private readonly List<(string Url, bool IsKept)> _fetched = [];

    [SetUp]
    public void MakeSite()
    {
        _folder.Write("site.yaml", "title: Recaps\n");
        _folder.Write("notes.txt", "Foo\n---\n* bar\n");
    }

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_draft_is_a_bundle_with_all_that_is_known()
    {
        var run = New("Victoria again", "--from", Pad);

        Assert.That(run, Is.EqualTo(new ProgramRun(0, "Created content/recaps/victoria-again/index.md\n", "")));
        Assert.That(_folder.Read("content/recaps/victoria-again/index.md"), Is.EqualTo($"""
            ---
            title: "Victoria again"
            date: 2026-06-01T14:00:00+02:00
            draft: true
            summit:
              name: "Victoria PTG"
              place: ""
              start:
              end:
              team: "neutron"
            etherpads:
              - "{Pad}"
            description: ""
            tags: []
            ---

            One paragraph that says where you were and why it was worth it.

            <!--more-->

            Notes: {Pad}

            ## Topic of {Pad}

            - note

            """.ReplaceLineEndings("\n")));
        Assert.That(_fetched, Is.EqualTo(new[] { (Pad, true) }));
    }

    [Test]
    public void Options_win_over_guesses()
    {
        var run = New("x", "--from", Pad, "--summit", "Lisbon: \"PTG\"", "--team", "docs", "--dry-run");

        Assert.That(run.Output, Does.Contain("summit:\n  name: \"Lisbon: \\\"PTG\\\"\"\n  place: \"\"\n  start:\n  end:\n  team: \"docs\"\n"));
    }

    [Test]
    public void A_dry_run_prints_and_writes_nothing()
    {
        var before = _folder.Files().Keys.ToList();

        var run = New("x", "--from", Pad, "--from", "notes.txt", "--dry-run");

        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output, Does.StartWith("---\ntitle: \"X\"\n").And.EndsWith("### Foo\n\n- bar\n"));
        Assert.That(_folder.Files().Keys, Is.EqualTo(before));
        Assert.That(_fetched, Is.EqualTo(new[] { (Pad, false) }));
    }

    [Test]
    public void Several_pads_have_a_part_each()
    {
        _folder.Write("more.html", "<body><h1>Foo</h1>bar</body>");

        New("x", "--from", "notes.txt", "--from", "more.html");

        Assert.That(_folder.Read("content/recaps/x/index.md"), Does.EndWith("## notes\n\n### Foo\n\n- bar\n\n## more\n\n### Foo\n\nbar\n"));
    }

    [TestCase("nova-2026.1-ptg")]
    [TestCase("notes")]
    public void A_name_alone_is_a_pad_s(string name)
    {
        New("x", "--from", name, "--dry-run");

        Assert.That(_fetched, Is.EqualTo(new[] { (name, false) }));
    }

    [TestCase("content/recaps/x/index.md")]
    [TestCase("content/recaps/x.md")]
    public void A_draft_is_never_overwritten(string path)
    {
        _folder.Write(path, "mine");

        var run = New("x", "--from", Pad);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Is.EqualTo($"sitegen: '{path}' is there already\n   hint: choose another name, or edit that file\n"));
        Assert.That(_folder.Read(path), Is.EqualTo("mine"));
        Assert.That(_fetched, Is.Empty);
    }

    [TestCase(new string[0], "sitegen: a recap starts from notes, and none are named\n   hint: add '--from PAD-URL', or begin empty: 'sitegen new post x'\n")]
    [TestCase(new[] { "--from", "gone.txt" }, "sitegen: 'gone.txt' is no address of a pad and no file\n   hint: Give the whole address of a pad, or the name of a .txt, .md or .html file.\n")]
    [TestCase(new[] { "--from", "passwd" }, "sitegen: 'passwd' has no name of notes\n   hint: Give a file that ends in .txt, .md or .html: a pad's export, or notes of your own.\n")]
    [TestCase(new[] { "--from", "./data.json" }, "sitegen: './data.json' has no name of notes\n   hint: Give a file that ends in .txt, .md or .html: a pad's export, or notes of your own.\n")]
    [TestCase(new[] { "--from", "empty.txt" }, "sitegen: 'empty.txt' is empty\n   hint: Write the notes into it first, or name another file.\n")]
    [TestCase(new[] { "--from", "blank.html" }, "sitegen: 'blank.html' is empty\n   hint: Write the notes into it first, or name another file.\n")]
    [TestCase(new[] { "--from", "notes.txt", "--from", "blank.txt", "--dry-run" }, "sitegen: 'blank.txt' is empty\n   hint: Write the notes into it first, or name another file.\n")]
    [TestCase(new[] { "--from", "image.txt" }, "sitegen: 'image.txt' is no text in UTF-8\n   hint: Save it as plain text in UTF-8, or export it as HTML.\n")]
    [TestCase(new[] { "--from", "zeros.txt" }, "sitegen: 'zeros.txt' is no text\n   hint: Save it as plain text in UTF-8, or export it as HTML.\n")]
    public void A_wrong_source_is_told(string[] arguments, string error)
    {
        _folder.Write("image.txt", [0xff, 0xd8, 0xc0, 0x80]);
        _folder.Write("zeros.txt", [0, 1, 0]);
        _folder.Write("passwd", "root:x:0:0\n");
        _folder.Write("data.json", "{}\n");
        _folder.Write("empty.txt", "");
        _folder.Write("blank.txt", "\ufeff \n\t\n\u00a0\n");
        _folder.Write("blank.html", "<!DOCTYPE html><title>Pad</title><body>&nbsp;<br><p> </p></body>");

        var run = New(["x", .. arguments]);

        Assert.That(run, Is.EqualTo(new ProgramRun(2, "", error)));
        Assert.That(_folder.File("content"), Does.Not.Exist);
    }

    [TestCase("n.text")]
    [TestCase("n.MD")]
    [TestCase("n.markdown")]
    [TestCase("n.htm")]
    [TestCase("n.xhtml")]
    [TestCase("./txt")]
    [TestCase("html")]
    public void Exports_and_notes_are_told_by_their_names(string name)
    {
        _folder.Write(name, "Hello\n");

        var run = New("x", "--from", name, "--dry-run");

        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output, Does.EndWith("\nHello\n"));
        Assert.That(_fetched, Is.Empty);
    }

    [TestCase("2026/lisbon", "content/recaps/2026/lisbon/index.md", "Lisbon")]
    [TestCase("recaps/2026/lisbon", "content/recaps/2026/lisbon/index.md", "Lisbon")]
    [TestCase("content/recaps/lisbon-ptg/", "content/recaps/lisbon-ptg/index.md", "Lisbon PTG")]
    [TestCase("A/B tests", "content/recaps/a-b-tests/index.md", "A/B tests")]
    public void A_name_may_be_a_path(string name, string path, string title)
    {
        var run = New(name, "--from", "notes.txt");

        Assert.That(run, Is.EqualTo(new ProgramRun(0, $"Created {path}\n", "")));
        Assert.That(_folder.Read(path), Does.StartWith($"---\ntitle: \"{title}\"\n"));
    }

    [TestCase("../x")]
    [TestCase("2026/../../x")]
    [TestCase("/tmp/x")]
    [TestCase("a/./x")]
    [TestCase("a/?/x")]
    [TestCase("/")]
    public void A_path_stays_within_the_section(string name)
    {
        var run = New(name, "--from", "notes.txt");

        Assert.That(run, Is.EqualTo(new ProgramRun(
            2, "", $"sitegen: '{name}' cannot be the name of a page\n   hint: use letters and digits, and stay inside content/\n")));
        Assert.That(_folder.Files().Keys, Is.EqualTo(new[] { "notes.txt", "site.yaml" }));
    }

    [Test]
    public void A_pad_that_cannot_be_had_is_told_and_nothing_is_written()
    {
        var run = ProgramRun.Inside(_folder.Path, ["new", "recap", "x", "--from", "https://pads.example.org/p/x"], Engine.Real, FixedTime.Default);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("sitegen: 'https://pads.example.org/p/x' is no pad of a host that the configuration names\n   hint: Add the host to references.etherpad.hosts"));
        Assert.That(_folder.File("content"), Does.Not.Exist);
    }

    [Test]
    public void A_pad_that_says_nothing_is_a_warning()
    {
        _folder.Write("empty.txt", "Welcome to Etherpad!\n\nThis pad text is synchronized as you type, so that everyone viewing this page sees the same text.\n");

        var run = New("x", "--from", "empty.txt");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Does.Contain("warning SG3604: nothing is written in 'empty'"));
    }

    [Test]
    public void Notes_of_two_megabytes_are_there_to_the_end()
    {
        _folder.Write("notes.txt", string.Concat(Enumerable.Repeat($"* {new string('a', 98)}\n", 20_000)) + "* the end\n");

        New("x", "--from", "notes.txt");

        Assert.That(_folder.Read("content/recaps/x/index.md"), Has.Length.GreaterThan(2_000_000).And.EndsWith("- the end\n"));
    }

    [TestCase('\u2029')]
    [TestCase('\u0085')]
    public void Only_ends_of_lines_end_lines(char letter)
    {
        _folder.Write("notes.txt", $"one{letter}# two\r\nthree\rfour\n");

        New("x", "--from", "notes.txt");

        Assert.That(_folder.Read("content/recaps/x/index.md"), Does.EndWith($"\none{letter}# two\nthree\nfour\n").Or.EndWith($"\none{letter}# two\n\nthree\n\nfour\n"));
        Assert.That(_folder.Files("content").Keys, Is.EqualTo(new[] { "recaps/x/index.md" }));
    }

    [Test]
    public void The_sites_own_archetype_wins()
    {
        _folder.Write("archetypes/recap.md", "{{ title }}|{{ summit }}|{{ team }}|{{ for pad in etherpads }}{{ pad }}{{ end }}|{{ body }}");

        New("x", "--from", Pad);

        Assert.That(_folder.Read("content/recaps/x/index.md"), Does.StartWith($"X|Victoria PTG|neutron|{Pad}|Notes: {Pad}\n"));
    }

    private ProgramRun New(params string[] arguments)
        => ProgramRun.Inside(_folder.Path, ["new", "recap", .. arguments], Engine.Real with { FetchPads = Fetch }, FixedTime.Default);

    private Outcome<ImmutableArray<PadSource?>> Fetch(
        BuildRequest request, ImmutableArray<string> urls, bool isKept, IBuildProgress progress, CancellationToken cancel)
    {
        _fetched.AddRange(urls.Select(url => (url, isKept)));
        return Outcome.Of<ImmutableArray<PadSource?>>(
            [.. urls.Select(static url => new PadSource(url[(url.LastIndexOf('/') + 1)..], $"Topic of {url}\n=====\n* note\n") { Url = url })]);
    }
}
