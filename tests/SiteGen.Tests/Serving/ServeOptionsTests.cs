using SiteGen.Cli;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Serving;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving;

/// <summary>What the options of <c>sitegen serve</c> change, from the command line on.</summary>
public sealed class ServeOptionsTests
{
    private const string Config = "title: T\nbaseURL: https://example.org/\nsocialCards: false\n";

    private TempSite _site = null!;

    [SetUp]
    public void MakeSite() => _site = TempSite.With(("site.yaml", Config), ("content/a.md", "---\ntitle: A\n---\nText\n"));

    [TearDown]
    public void DropSite() => _site.Dispose();

    [Test]
    public async Task What_is_published_besides_is_what_the_options_say_and_has_no_drafts()
    {
        var (asked, said) = await Publish(
            "--publish", "--output", "out", "--strict", "--workers", "3", "--minify", "--drafts", "--base-url", "https://x.org/b/", "--verbose", "--timings");

        Assert.That((asked.Output, asked.Workers), Is.EqualTo((Path.Combine(_site.Root, "out"), 3)));
        Assert.That((asked.IsStrict, asked.IsMinified, asked.Environment), Is.EqualTo((true, true, "production")));
        Assert.That((asked.Overrides.BaseUrl, asked.Overrides.BuildDrafts), Is.EqualTo(((string?)null, (bool?)null)));
        Assert.That(said, Does.StartWith($"Site {_site.Root}, development, 3 workers\n").And.Contain("stage ").And.Contain("/b/\n"));
    }

    [TestCase("--output", "out")]
    [TestCase("--strict", null)]
    public void What_is_said_of_publishing_needs_publishing(string option, string? value)
    {
        string[] arguments = value is null ? ["serve", option] : ["serve", option, value];

        var run = ProgramRun.Inside(_site.Root, arguments, Engine.Real);

        Assert.That(run.ExitCode, Is.EqualTo(ExitCode.WrongCommandLine));
        Assert.That(run.Error, Does.StartWith($"sitegen: {option} goes with --publish"));
    }

    [Test]
    public void Help_says_what_publishing_leaves_out()
    {
        var help = ProgramRun.Inside(_site.Root, ["serve", "--help"], Engine.Real).Output;

        Assert.That(Words.OneLine(help), Does.Match(@"--publish +Publish each change, too: for the configured address, without drafts"));
    }

    [Test]
    public async Task The_steps_of_each_look_are_shown_to_those_who_ask()
    {
        await using var served = await ServedSite.Start(_site, new ServeWishes { Port = 0, HasTimings = true });
        var first = served.Output.ToString();
        _site.And("content/a.md", "---\ntitle: A\n---\nNew\n");
        served.Changes.Say(Path.Combine(_site.Root, "content", "a.md"));
        await served.Output.Line("content/a.md changed");
        await served.Dev.Next();
        await served.Stop();

        Assert.That(first, Does.Contain("share").And.Contain("total"));
        Assert.That(served.Output.ToString()[first.Length..], Does.Match(@"content/a\.md changed \(\d+ ms\)\nstage +items +ms  share\n(.+\n)+total "));
    }

    [Test]
    public async Task Nobody_else_is_shown_them()
    {
        await using var served = await ServedSite.Start(_site);

        Assert.That(served.Output.ToString(), Does.Not.Contain("share"));
    }

    [TestCase(true, "   at ")]
    [TestCase(false, "run with --verbose for the trace")]
    public void The_trace_of_a_mistake_of_ours_is_shown_to_those_who_ask(bool isVerbose, string text)
    {
        var error = new SpokenText();
        var log = new ServeLog(Surroundings(new SpokenText(), error, Engine.Real, default), _site.Root) { IsVerbose = isVerbose };

        try
        {
            throw new InvalidOperationException("broken");
        }
        catch (InvalidOperationException exception)
        {
            log.Failed(exception);
        }

        Assert.That(error.ToString(), Does.StartWith("sitegen: internal error: InvalidOperationException: broken").And.Contain(text));
    }

    private async Task<(BuildRequest Asked, string Said)> Publish(params string[] options)
    {
        var asked = new TaskCompletionSource<BuildRequest>(TaskCreationOptions.RunContinuationsAsynchronously);
        var engine = Engine.Real with
        {
            Build = (request, _, _) =>
            {
                asked.TrySetResult(request);
                return new BuildResult();
            },
        };
        using var cancel = new CancellationTokenSource();
        var output = new SpokenText();
        var surroundings = Surroundings(output, new SpokenText(), engine, cancel.Token);
        var run = Task.Run(() => CommandLine.Run(["serve", "--port", "0", .. options], surroundings));
        await await Task.WhenAny(output.Line("Ctrl+C"), run);
        _site.And("content/a.md", "---\ntitle: A\n---\nNew text\n");
        var request = await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await cancel.CancelAsync();
        await run;
        return (request, output.ToString());
    }

    private Surroundings Surroundings(TextWriter output, TextWriter error, Engine engine, CancellationToken cancel) => new()
    {
        Output = new Terminal(output, isLive: false, hasColour: false),
        Error = new Terminal(error, isLive: false, hasColour: false),
        WorkingFolder = _site.Root,
        Time = TimeProvider.System,
        Engine = engine,
        Cancel = cancel,
    };
}
