using System.Threading.Channels;
using SiteGen.Cli;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Serving;
using SiteGen.Cli.Serving.Watching;
using SiteGen.Running;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving;

/// <summary>The loop behind a preview when those that it works with fail.</summary>
public sealed class PreviewLoopTests
{
    private SteppingTime _time = null!;
    private SpokenText _error = null!;
    private CancellationTokenSource _cancel = null!;
    private TempSite _files = null!;
    private DeepWorkers _workers = null!;
    private PreviewSite _site = null!;

    [SetUp]
    public async Task MakeSite()
    {
        (_time, _error, _cancel) = (new(FixedTime.Default.GetUtcNow()), new(), new());
        _files = TempSite.With(("site.yaml", "title: T\n"), ("content/a.md", "---\ntitle: A\n---\nText\n"));
        _workers = new(1);
        _site = new(new SitePreview(new BuildRequest { Root = _files.Root, Time = _time, Workers = 1 }), _time, _workers);
        await _site.Look(FileChanges.Unknown, CancellationToken.None);
    }

    [TearDown]
    public async Task DropSite()
    {
        await _cancel.CancelAsync();
        _site.Dispose();
        _workers.Dispose();
        _files.Dispose();
        _cancel.Dispose();
    }

    [Test]
    public async Task A_tab_that_cannot_be_told_makes_no_look_a_failed_one()
    {
        var told = Channel.CreateUnbounded<FileChanges>();
        var source = new FailingChanges(0);
        _ = Loop(source, changes =>
        {
            told.Writer.TryWrite(changes);
            throw new InvalidOperationException("this tab");
        });

        source.Say("a.md");
        var first = await told.Reader.ReadAsync();
        source.Say("b.md");
        var second = await told.Reader.ReadAsync();

        Assert.That(await _error.Line("this tab"), Does.StartWith("sitegen: internal error: InvalidOperationException"));
        Assert.That((first.IsUnknown, second.IsUnknown), Is.EqualTo((false, false)));
        Assert.That(second.Files, Is.EqualTo(new[] { "b.md" }));
    }

    [Test]
    public async Task A_file_that_is_whole_again_in_a_moment_was_never_broken()
    {
        var told = Channel.CreateUnbounded<FileChanges>();
        var source = new FailingChanges(0);
        _ = Loop(source, changes => told.Writer.TryWrite(changes));
        _files.And("content/a.md", "---\ntitle: [A\n---\nText\n");
        source.Say(Path.Combine(_files.Root, "content/a.md"));
        await _time.IsWaitedFor(PathJudge.Doubt);
        _files.And("content/a.md", "---\ntitle: B\n---\nText\n").And("content/b.md", "Text\n");

        source.Say(Path.Combine(_files.Root, "content/b.md"), Path.Combine(_files.Root, "content/a.md"));

        Assert.That((await told.Reader.ReadAsync()).Files, Is.EqualTo(new[] { Path.Combine(_files.Root, "content/a.md"), Path.Combine(_files.Root, "content/b.md") }));
        Assert.That(_error.ToString(), Does.Not.Contain("a.md"));
    }

    [Test]
    public async Task A_file_that_stays_broken_is_told_of_after_a_tenth_of_a_second()
    {
        var told = Channel.CreateUnbounded<FileChanges>();
        var source = new FailingChanges(0);
        _ = Loop(source, changes => told.Writer.TryWrite(changes));
        _files.And("content/a.md", "---\ntitle: [A\n---\nText\n");
        source.Say(Path.Combine(_files.Root, "content/a.md"));
        await _time.IsWaitedFor(PathJudge.Doubt);

        _time.Pass(PathJudge.Doubt);

        Assert.That((await told.Reader.ReadAsync()).Files, Has.Count.EqualTo(1));
        Assert.That(await _error.Line("SG"), Does.Contain("a.md"));
    }

    [Test]
    public async Task A_watcher_that_fails_is_asked_again_after_everything_was_looked_at()
    {
        var told = Channel.CreateUnbounded<FileChanges>();
        var source = new FailingChanges(1);
        _ = Loop(source, changes => told.Writer.TryWrite(changes));

        var first = await told.Reader.ReadAsync();
        source.Say("b.md");
        var second = await told.Reader.ReadAsync();

        Assert.That(await _error.Line("no watcher"), Does.StartWith("sitegen: internal error: IOException"));
        Assert.That((first.IsUnknown, second.IsUnknown), Is.EqualTo((true, false)));
    }

    [Test]
    public async Task A_watcher_that_fails_again_and_again_is_left_in_peace_for_a_while()
    {
        var told = Channel.CreateUnbounded<FileChanges>();
        var source = new FailingChanges(3);
        var run = Loop(source, changes => told.Writer.TryWrite(changes));
        await told.Reader.ReadAsync();
        await told.Reader.ReadAsync();
        var asked = source.Asked;

        _time.Pass(TimeSpan.FromSeconds(31));
        await told.Reader.ReadAsync();

        Assert.That((asked, run.IsCompleted), Is.EqualTo((2, false)));
        Assert.That(source.Asked, Is.GreaterThanOrEqualTo(3));
    }

    private Task Loop(FailingChanges source, Action<FileChanges> told)
    {
        var surroundings = new Surroundings
        {
            Output = new Terminal(new SpokenText(), isLive: false, hasColour: false),
            Error = new Terminal(_error, isLive: false, hasColour: false),
            WorkingFolder = _files.Root,
            Time = _time,
        };
        var loop = new PreviewLoop(_site, source, _time, new ServeLog(surroundings, _files.Root))
        {
            Changed = (_, _, changes) =>
            {
                told(changes);
                return Task.CompletedTask;
            },
        };
        return loop.Run(_cancel.Token);
    }

    /// <summary>Fails some times before it hears anything.</summary>
    private sealed class FailingChanges(int failures) : IChangeSource
    {
        private readonly Channel<FileChanges> _changes = Channel.CreateUnbounded<FileChanges>();

        public int Asked { get; private set; }

        public void Say(params IEnumerable<string> files) => _changes.Writer.TryWrite(new FileChanges { Files = [.. files] });

        public async Task<FileChanges> Next(CancellationToken cancel)
            => Asked++ < failures ? throw new IOException("no watcher") : await _changes.Reader.ReadAsync(cancel);

        public void Watch(PreviewState state)
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
