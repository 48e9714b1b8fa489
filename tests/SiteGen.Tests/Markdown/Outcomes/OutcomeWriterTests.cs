using System.Diagnostics;
using System.Text;
using SiteGen.Markdown;
using SiteGen.Markdown.Outcomes;

namespace SiteGen.Tests.Markdown.Outcomes;

/// <summary>Callouts in the place of their marks, and the fragments that they get.</summary>
public sealed class OutcomeWriterTests
{
    [Test]
    public void A_fragment_that_is_taken_is_counted_past()
    {
        var outcomes = new PageOutcomes(OutcomeWords.English);
        var body = Marked(outcomes, new(OutcomeKind.Action)) + Marked(outcomes, new(OutcomeKind.Action) { Id = "action-2" }) + Marked(outcomes, new(OutcomeKind.Action));

        outcomes.Finish($"<h2 id=\"action-1\">A</h2>{body}<p class=\"action-4\" id=\"action-3\">");

        Assert.That(outcomes.All.Select(static outcome => outcome.Anchor), Is.EqualTo(["action-4", "action-2", "action-5"]));
    }

    [Test]
    public void Many_actions_cost_no_more_than_their_length()
    {
        const int Count = 60_000;
        var outcomes = new PageOutcomes(OutcomeWords.English);
        var body = new StringBuilder();
        for (var index = 0; index < Count; index++)
        {
            body.Append(Marked(outcomes, new(OutcomeKind.Action)));
        }

        var clock = Stopwatch.StartNew();
        outcomes.Finish(body.ToString());

        Assert.That(outcomes.All[^1].Anchor, Is.EqualTo("action-60000"));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    private static string Marked(PageOutcomes outcomes, OutcomeFacts facts)
        => $"{outcomes.Open(facts)}{PlaceMarks.OutcomeBody}<p>Somebody does something.</p>{PlaceMarks.OutcomeEnd}\n";
}
