using SiteGen.Cli.Serving;
using SiteGen.Cli.Serving.Answers;
using SiteGen.Running;

namespace SiteGen.Tests.Serving;

/// <summary>Which pages are rendered anew.</summary>
public sealed class KeptPagesTests
{
    private DeepWorkers _workers = null!;
    private KeptPages _pages = null!;
    private int _rendered;

    [SetUp]
    public void Start()
    {
        _workers = new(1);
        (_pages, _rendered) = (new(_workers), 0);
    }

    [TearDown]
    public void Stop() => _workers.Dispose();

    [Test]
    public async Task A_page_that_is_asked_for_a_hundred_times_is_rendered_once()
    {
        for (var time = 0; time < 100; time++)
        {
            await Get("a");
        }

        Assert.That(_rendered, Is.EqualTo(1));
    }

    [Test]
    public async Task A_page_that_was_asked_for_after_many_others_is_kept_as_well()
    {
        for (var number = 0; number < 100; number++)
        {
            await Get($"{number}");
        }

        await Get("99");

        Assert.That(_rendered, Is.EqualTo(100));
    }

    [Test]
    public async Task A_page_that_failed_is_tried_again()
    {
        Assert.That(
            async () => await _pages.Get("a", static () => throw new InvalidDataException(), CancellationToken.None),
            Throws.InstanceOf<InvalidDataException>());

        await Get("a");

        Assert.That(_rendered, Is.EqualTo(1));
    }

    [Test]
    public async Task What_nobody_waits_for_any_more_is_not_rendered()
    {
        using var gate = new ManualResetEventSlim();
        using var gone = new CancellationTokenSource();
        var busy = _workers.Run(() => gate.Wait(TimeSpan.FromSeconds(30)));
        var left = _pages.Get("a", Render, gone.Token);
        var first = _pages.Get("b", Render, gone.Token);
        var second = Get("b");
        await gone.CancelAsync();
        Assert.That(async () => await left, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(async () => await first, Throws.InstanceOf<OperationCanceledException>());

        gate.Set();
        await busy;
        await second;

        Assert.That(_rendered, Is.EqualTo(1));
    }

    private Task<PreviewPage> Get(string file) => _pages.Get(file, Render, CancellationToken.None);

    private PreviewPage Render()
    {
        Interlocked.Increment(ref _rendered);
        return MissingOutput.At(new("/"));
    }
}
