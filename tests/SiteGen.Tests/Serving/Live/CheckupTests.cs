using SiteGen.Cli.Serving;
using SiteGen.Cli.Serving.Live;
using SiteGen.Output;
using SiteGen.Running;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving.Live;

/// <summary>Rendering all pages, asked for by several at once.</summary>
public sealed class CheckupTests
{
    private readonly CountingTime _time = new();
    private TempSite _files = null!;
    private DeepWorkers _workers = null!;
    private PreviewSite _site = null!;
    private Checkup _checkup = null!;

    [SetUp]
    public async Task MakeSite()
    {
        _files = TempSite.With(("site.yaml", "title: T\nsocialCards: false\n"), ("content/a.md", "---\ntitle: A\n---\nText\n"));
        _workers = new(1);
        _site = new(new SitePreview(new BuildRequest { Root = _files.Root, Time = FixedTime.Default, Workers = 1 }), _time, _workers);
        await _site.Look(FileChanges.Unknown, CancellationToken.None);
        (_checkup, _time.Asked) = (new(_site, new RenderLog()), 0);
    }

    [TearDown]
    public void DropSite()
    {
        _site.Dispose();
        _workers.Dispose();
        _files.Dispose();
    }

    [Test]
    public async Task Who_asks_while_pages_are_rendered_watches_the_same_round()
    {
        var (first, second) = (new List<(int, int)>(), new List<(int, int)>());
        using var gate = new ManualResetEventSlim();
        var busy = _workers.Run(() => gate.Wait(TimeSpan.FromSeconds(30)));
        var all = _site.State.Plan!.Outputs.Count(static output => output.Category is not OutputCategory.File);

        Task[] runs = [Run(first, CancellationToken.None), Run(second, CancellationToken.None)];
        gate.Set();
        await Task.WhenAll([busy, .. runs]);

        Assert.That(_time.Asked, Is.EqualTo(2 * all), "a render looks at the clock twice");
        Assert.That((first[^1], second[^1]), Is.EqualTo(((all, all), (all, all))));
    }

    [Test]
    public async Task A_round_that_nobody_watches_any_more_ends_and_the_next_one_begins_anew()
    {
        using var gate = new ManualResetEventSlim();
        using var gone = new CancellationTokenSource();
        var busy = _workers.Run(() => gate.Wait(TimeSpan.FromSeconds(30)));
        var left = Run([], gone.Token);
        await gone.CancelAsync();
        Assert.That(async () => await left, Throws.InstanceOf<OperationCanceledException>());
        gate.Set();
        await busy;
        var seen = new List<(int Done, int All)>();

        await Run(seen, CancellationToken.None);

        Assert.That(_time.Asked, Is.EqualTo(2 * seen[^1].All));
    }

    private Task Run(List<(int, int)> seen, CancellationToken cancel) => _checkup.Run(
        (done, all) =>
        {
            seen.Add((done, all));
            return Task.CompletedTask;
        },
        cancel);

    private sealed class CountingTime : TimeProvider
    {
        private int _asked;

        public int Asked
        {
            get => _asked;
            set => _asked = value;
        }

        public override long GetTimestamp() => Interlocked.Increment(ref _asked);
    }
}
