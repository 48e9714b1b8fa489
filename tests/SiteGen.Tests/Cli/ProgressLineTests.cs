using SiteGen.Cli.Reporting;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Cli;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ProgressLineTests : IDisposable
{
    private readonly FixedTime _time = FixedTime.Default;
    private readonly StringWriter _writer = new();

    public void Dispose() => _writer.Dispose();

    [Test]
    public void Half_a_second_passes_in_silence()
    {
        var line = Line(isLive: true);

        line.Stage("render", 100);
        _time.Pass(TimeSpan.FromSeconds(0.49));
        line.Advance(10);
        line.Clear();

        Assert.That(_writer.ToString(), Is.Empty);
    }

    [Test]
    public void Then_the_line_shows_stage_and_share()
    {
        var line = Line(isLive: true);

        line.Stage("render", 100);
        _time.Pass(TimeSpan.FromSeconds(0.5));
        line.Advance(50);

        Assert.That(_writer.ToString(), Is.EqualTo("\r\u001b[2K████████████░░░░░░░░░░░░ render 50/100"));
    }

    [Test]
    public void It_is_drawn_ten_times_a_second_at_most()
    {
        var line = Line(isLive: true);
        _time.Pass(TimeSpan.FromSeconds(1));

        for (var i = 0; i < 1000; i++)
        {
            _time.Pass(TimeSpan.FromMilliseconds(1));
            line.Advance(1);
        }

        Assert.That(_writer.ToString().Split('\r'), Has.Length.EqualTo(11));
    }

    [Test]
    public void Who_knows_how_long_the_rest_takes_is_believed()
    {
        var line = Line(isLive: true);
        line.Stage("pads", 4);

        line.Expect(TimeSpan.FromSeconds(100));
        _time.Pass(TimeSpan.FromSeconds(10));
        line.Advance(1);
        line.Expect(TimeSpan.FromMinutes(7));
        _time.Pass(TimeSpan.FromSeconds(1));
        line.Advance(0);

        Assert.That(_writer.ToString(), Does.Contain(" pads 1/4, 90 s left").And.EndWith(" pads 1/4, 7 min left"));
    }

    [Test]
    public void A_drawn_line_is_wiped_before_the_report()
    {
        var line = Line(isLive: true);
        _time.Pass(TimeSpan.FromSeconds(1));
        line.Stage("render", 1);

        line.Clear();
        line.Clear();

        Assert.That(_writer.ToString(), Does.EndWith("0/1\r\u001b[2K"));
    }

    [Test]
    public void A_pipe_sees_nothing_of_it()
    {
        var line = Line(isLive: false);

        _time.Pass(TimeSpan.FromSeconds(9));
        line.Stage("render", 1);
        line.Clear();

        Assert.That(_writer.ToString(), Is.Empty);
    }

    private ProgressLine Line(bool isLive) => new(new Terminal(_writer, isLive, hasColour: false), _time);
}
