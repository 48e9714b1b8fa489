using SiteGen.Cli;
using SiteGen.Output.Publishing;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class CommandLineTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private BuildRequest? _request;

    [SetUp]
    public void MakeSite() => _folder.Write("site.yaml", "title: Recaps\n");

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Version_is_name_and_number()
    {
        Assert.That(Run("--version"), Is.EqualTo(new ProgramRun(0, "sitegen 0.1.0\n", "")));
    }

    [TestCase("")]
    [TestCase("build")]
    [TestCase("list")]
    [TestCase("new")]
    [TestCase("config")]
    [TestCase("clean")]
    [TestCase("new post")]
    [TestCase("new page")]
    [TestCase("new section")]
    [TestCase("new site")]
    [TestCase("new theme")]
    public void Every_command_has_help_with_examples(string command)
    {
        var run = Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("Usage:").And.Contain("Examples:").And.Contain($"sitegen {command}".Trim()));
    }

    [TestCase("buidl", "did you mean 'build'?")]
    [TestCase("build --draft", "did you mean '--drafts'?")]
    [TestCase("build --report xml", "'sitegen build --help' lists what is possible")]
    [TestCase("build --workers 0", "'sitegen build --help' lists what is possible")]
    [TestCase("build --workers many", "'sitegen build --help' lists what is possible")]
    [TestCase("build --clock noon", "'sitegen build --help' lists what is possible")]
    [TestCase("list", "'sitegen list --help' lists what is possible")]
    [TestCase("", "'sitegen --help' lists what is possible")]
    [TestCase("new", "'sitegen new --help' shows examples")]
    public void A_wrong_command_line_ends_with_2_and_a_hint(string line, string hint)
    {
        var run = Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("sitegen: ").And.EndsWith($"   hint: {hint}\n"));
    }

    [Test]
    public void A_source_that_is_not_there_is_a_wrong_command_line()
    {
        Assert.That(Run("build", "--source", "nosuch"),
            Is.EqualTo(new ProgramRun(2, "", "sitegen: source folder 'nosuch' does not exist\n   hint: Check the name given to --source.\n")));
    }

    [TestCase("build")]
    [TestCase("list all")]
    [TestCase("new post first")]
    public void Where_there_is_no_site_nothing_is_done(string line)
    {
        using var empty = new TempFolder();

        var run = ProgramRun.Inside(empty.Path, line.Split(' '), Engine(), FixedTime.Default);

        Assert.That(run, Is.EqualTo(new ProgramRun(2, "", "sitegen: no site found here or above\n   hint: "
            + "Start a site with 'sitegen new site DIR', or name the folder of one with --source.\n")));
        Assert.That(Directory.EnumerateFileSystemEntries(empty.Path), Is.Empty);
    }

    [Test]
    public void Content_alone_is_a_site()
    {
        using var folder = new TempFolder();
        folder.Write("content/a.md", "");

        Assert.That(ProgramRun.Inside(folder.Path, ["build"], Engine(), FixedTime.Default).ExitCode, Is.Zero);
    }

    [Test]
    public void Who_asks_for_json_gets_json_of_a_wrong_source_too()
    {
        var run = Run("build", "--source", "nosuch", "--report", "json");

        using var report = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.That(report.RootElement.GetProperty("errors").GetInt32(), Is.EqualTo(1));
        Assert.That(run.ExitCode, Is.EqualTo(2));
    }

    [TestCase("server")]
    [TestCase("preview")]
    [TestCase("watch")]
    public void Other_words_for_the_preview_lead_to_it(string word)
        => Assert.That(Run(word).Error, Does.Contain("'sitegen serve' shows the site in a browser"));

    [Test]
    public void Options_reach_the_build()
    {
        _folder.Write("site/site.yaml", "");

        Run("build", "--source", "site", "--output", "out", "--base-url", "https://x.org/", "--drafts", "--future", "--expired",
            "--environment", "staging", "--workers", "3", "--strict", "--minify", "--clock", "2026-05-01T12:00:00+02:00");

        Assert.That(_request, Is.Not.Null);
        Assert.That(_request!.Root, Is.EqualTo(_folder.File("site")));
        Assert.That(_request.Output, Is.EqualTo(_folder.File("out")));
        Assert.That(_request.Overrides.BaseUrl, Is.EqualTo("https://x.org/"));
        Assert.That(_request.Overrides, Has.Property("BuildDrafts").True.And.Property("BuildFuture").True.And.Property("BuildExpired").True);
        Assert.That(_request.Environment, Is.EqualTo("staging"));
        Assert.That(_request.Workers, Is.EqualTo(3));
        Assert.That(_request.IsStrict && _request.IsMinified, Is.True);
        Assert.That(_request.Time.GetUtcNow(), Is.EqualTo(new DateTimeOffset(2026, 5, 1, 10, 0, 0, TimeSpan.Zero)));
    }

    [Test]
    public void Only_variables_that_are_settings_reach_the_build()
    {
        ProgramRun.Inside(_folder.Path, ["build"], Engine(), variables: new Dictionary<string, string>
        {
            ["HUGOxPARAMSxAPI_KEY"] = "k",
            ["SITEGEN_TITLE"] = "t",
            ["HUGOS"] = "",
            ["PATH"] = "",
        });

        Assert.That(_request!.Variables.Keys, Is.EquivalentTo(new[] { "HUGOxPARAMSxAPI_KEY", "SITEGEN_TITLE" }));
    }

    [Test]
    public void What_is_not_said_is_left_to_the_configuration()
    {
        Run("build");

        Assert.That(_request!.Output, Is.Null);
        Assert.That(_request.Overrides, Is.EqualTo(new SiteGen.Configuration.ConfigOverrides()));
        Assert.That(_request.Environment, Is.EqualTo("production"));
        Assert.That(_request.Workers, Is.EqualTo(Environment.ProcessorCount));
    }

    [Test]
    public void Hugos_spellings_mean_the_same()
    {
        Run("build", "-s", ".", "--destination", "out", "--baseURL=https://x.org/", "--buildDrafts", "-F", "--buildExpired=false");

        Assert.That(_request!.Output, Is.EqualTo(_folder.File("out")));
        Assert.That(_request.Overrides.BaseUrl, Is.EqualTo("https://x.org/"));
        Assert.That(_request.Overrides.BuildDrafts, Is.True);
        Assert.That(_request.Overrides.BuildFuture, Is.True);
        Assert.That(_request.Overrides.BuildExpired, Is.False);
    }

    [Test]
    public void Configuration_files_count_from_the_current_folder_then_from_the_site()
    {
        _folder.Write("site/here.yaml", "");
        Directory.CreateDirectory(_folder.File("site/content"));

        ProgramRun.Inside(_folder.File("site/content"), ["build", "--config", "../here.yaml,elsewhere.yaml"], Engine());

        Assert.That(_request!.ConfigFiles, Is.EqualTo(new[] { "here.yaml", "elsewhere.yaml" }));
    }

    [Test]
    public void A_bug_of_ours_is_one_line_and_70()
    {
        var run = Run(Failing(new InvalidOperationException("broken")), "build");

        Assert.That(run, Is.EqualTo(new ProgramRun(
            70, "", "sitegen: internal error: InvalidOperationException: broken; run with --verbose for the trace\n")));
    }

    [Test]
    public void The_trace_is_shown_to_those_who_ask()
    {
        var run = Run(Failing(new InvalidOperationException("broken")), "build", "--verbose");

        Assert.That(run.ExitCode, Is.EqualTo(70));
        Assert.That(run.Error, Does.Contain("   at "));
    }

    [Test]
    public void A_broken_disk_is_not_called_a_bug()
    {
        var run = Run(Failing(new IOException("No space left on device")), "build");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("sitegen: No space left on device"));
    }

    [Test]
    public void An_interrupted_build_ends_with_130()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        var run = ProgramRun.Inside(
            _folder.Path, ["build"], Failing(new OperationCanceledException(source.Token)), cancel: source.Token);

        Assert.That(run, Is.EqualTo(new ProgramRun(130, "", "interrupted: the output is as it was\n")));
    }

    [TestCase(0, false, false, "build")]
    [TestCase(1, true, false, "build")]
    [TestCase(0, false, true, "build")]
    [TestCase(1, false, true, "build", "--strict")]
    [TestCase(1, true, true, "build", "--quiet")]
    public void Errors_and_strict_warnings_end_with_1(int code, bool hasError, bool hasWarning, params string[] arguments)
    {
        List<SiteGen.Diagnostics.Diagnostic> mistakes = hasError ? [Mistakes.Gallery()] : [];
        mistakes.AddRange(hasWarning ? [Mistakes.UnknownKey] : []);
        var engine = Engine() with { Build = (_, _, _) => new BuildResult { Diagnostics = [.. mistakes], State = hasError ? PublishState.Untouched : PublishState.Published } };

        Assert.That(Run(engine, arguments).ExitCode, Is.EqualTo(code));
    }

    private ProgramRun Run(params string[] arguments) => Run(Engine(), arguments);

    private ProgramRun Run(Engine engine, params string[] arguments)
        => ProgramRun.Inside(_folder.Path, arguments, engine, FixedTime.Default);

    private Engine Engine() => SiteGen.Cli.Engine.Real with
    {
        Build = (request, _, _) =>
        {
            _request = request;
            return new BuildResult { State = PublishState.Published, OutputFullPath = request.Output ?? "" };
        },
    };

    private Engine Failing(Exception exception) => Engine() with { Build = (_, _, _) => throw exception };
}
