using SiteGen.Running;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Archiving;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class TurnstileTests
{
    private readonly LeapTime _time = new();

    [Test]
    public async Task So_many_pass_in_a_span_and_the_next_one_waits()
    {
        using var turnstile = Make();

        var times = await Pass(turnstile, 7);

        Assert.That(times, Is.EqualTo(new[] { 0, 0, 0, 10, 10, 10, 20 }));
    }

    [Test]
    public async Task A_closed_one_opens_by_itself()
    {
        using var turnstile = Make();
        turnstile.Close(TimeSpan.FromSeconds(42));
        turnstile.Close(TimeSpan.FromSeconds(5));

        var times = await Pass(turnstile, 2);

        Assert.That(times, Is.EqualTo(new[] { 42, 42 }));
    }

    [TestCase(0, 0)]
    [TestCase(3, 3)]
    [TestCase(4, 12)]
    [TestCase(9, 25)]
    public void It_knows_how_long_the_rest_will_take(int more, int seconds)
    {
        using var turnstile = Make();

        Assert.That(turnstile.TimeFor(more, TimeSpan.FromSeconds(1)).TotalSeconds, Is.EqualTo(seconds));
    }

    [Test]
    public async Task Who_waits_hears_of_it_every_second()
    {
        var ticks = 0;
        using var turnstile = new Turnstile(_time, 1, TimeSpan.FromSeconds(10), () => ticks++);

        await Pass(turnstile, 2);

        Assert.That(ticks, Is.EqualTo(10));
    }

    [Test]
    public async Task A_step_that_fails_lets_the_next_one_in()
    {
        using var turnstile = Make();

        Assert.That(async () => await turnstile.Pass<int>(static _ => throw new InvalidOperationException(), default), Throws.InvalidOperationException);
        Assert.That(await turnstile.Pass(static _ => Task.FromResult(1), default), Is.EqualTo(1));
    }

    private Turnstile Make() => new(_time, 3, TimeSpan.FromSeconds(10));

    private async Task<List<int>> Pass(Turnstile turnstile, int count)
    {
        var times = new List<int>();
        for (var i = 0; i < count; i++)
        {
            times.Add(await turnstile.Pass(_ => Task.FromResult((int)_time.Passed.TotalSeconds), default));
        }

        return times;
    }
}
