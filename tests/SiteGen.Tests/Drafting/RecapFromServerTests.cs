using SiteGen.Cli;
using SiteGen.Tests.Archiving;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Drafting;

/// <summary>From a server of pads on this machine to a draft, and a copy beside it.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RecapFromServerTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly PadServer _server;
    private string? _text = "Foo\n====\n* bar\n";

    public RecapFromServerTests()
    {
        _server = new PadServer(request => _text is { } text && request.Path.StartsWith("/p/nova-", StringComparison.Ordinal)
            ? request.Pad(request.Path.Contains("nova-second", StringComparison.Ordinal) ? "second\n" : text)
            : request.Status("404 Not Found"));
        _folder.Write("site.yaml", $$"""
            title: Recaps
            references:
              etherpad:
                hosts: [{ url: "http://{{_server.Host}}", allowPrivate: true }]

            """);
    }

    private string Pad => $"http://{_server.Host}/p/nova-victoria-ptg";

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    [Test]
    public void A_pad_is_fetched_and_a_copy_kept()
    {
        var run = New("x", "--from", $"{Pad}#L7");

        Assert.That(run, Is.EqualTo(new ProgramRun(0, "Created content/recaps/x/index.md\n", "")));
        Assert.That(_folder.Read("content/recaps/x/index.md"), Does.Contain("summit:\n  name: \"Victoria PTG\"\n  place: \"\"\n  start:\n  end:\n  team: \"nova\"\n")
            .And.Contain($"etherpads:\n  - \"{Pad}\"\n").And.Contain($"Notes: {Pad}\n").And.Contain("bar"));
        Assert.That(_folder.Files("pads").Keys, Has.Some.EndsWith("2026-06-01T120000Z.txt"));
    }

    [TestCase("nova-victoria-ptg")]
    [TestCase("NOTES.txt")]
    public void Each_address_has_its_own_pad_and_place(string first)
    {
        _folder.Write("NOTES.txt", "of a file\n");

        New("x", "--from", first, "--from", Pad, "--from", $"{Pad}#L7", "--from", "NOTES.txt", "--from", $"http://{_server.Host}/p/nova-second");

        var draft = _folder.Read("content/recaps/x/index.md");
        Assert.That(draft.Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal)),
            Is.EqualTo(first == "NOTES.txt" ? ["## NOTES", "## nova-victoria-ptg", "## nova-second"] : new[] { "## nova-victoria-ptg", "## NOTES", "## nova-second" }));
    }

    [Test]
    public void A_dry_run_keeps_no_copy()
    {
        var run = New("x", "--from", Pad, "--dry-run");

        Assert.That(run, Has.Property("ExitCode").Zero.And.Property("Error").Empty);
        Assert.That(run.Output, Does.Contain("bar"));
        Assert.That(_folder.Files().Keys, Is.EqualTo(new[] { "site.yaml" }));
    }

    [TestCase("--dry-run")]
    [TestCase("--team=nova")]
    public void A_pad_that_is_gone_is_read_from_its_copy(string option)
    {
        New("x", "--from", Pad);
        _text = null;

        var run = New("y", "--from", Pad, option);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Error, Does.Contain("warning SG3502"));
        Assert.That(run.Output + string.Concat(_folder.Files("content").Keys), Does.Contain(option == "--dry-run" ? "bar" : "recaps/y/index.md"));
    }

    [TestCase("--dry-run")]
    [TestCase("--team=nova")]
    public void No_pad_is_fetched_with_a_broken_configuration(string option)
    {
        _folder.Write("site.yaml", _folder.Read("site.yaml") + "baseURL: 7: 8\n");

        var run = New("x", "--from", Pad, option);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("error SG02").And.Not.Contain("SG36"));
        Assert.That(_server.Requests, Is.Empty);
        Assert.That(_folder.Files().Keys, Is.EqualTo(new[] { "site.yaml" }));
    }

    [TestCase("--dry-run")]
    [TestCase("--team=nova")]
    public void A_pad_that_never_was_is_an_error(string option)
    {
        _text = null;

        var run = New("x", "--from", Pad, option);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("error SG3501"));
        Assert.That(run.Output, Is.Empty);
        Assert.That(_folder.File("content"), Does.Not.Exist);
    }

    private ProgramRun New(params string[] arguments)
        => ProgramRun.Inside(_folder.Path, ["new", "recap", .. arguments], Engine.Real, FixedTime.Default);
}
