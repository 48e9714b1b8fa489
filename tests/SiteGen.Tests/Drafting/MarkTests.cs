namespace SiteGen.Tests.Drafting;

public sealed class MarkTests
{
    [TestCase("AGREED: do it", "[!DECISION] Agreed|do it")]
    [TestCase("AGREED to do it", "[!DECISION] Agreed|to do it")]
    [TestCase("Agreement: do it", "[!DECISION] Agreement|do it")]
    [TestCase("=> DECISION - do it", "[!DECISION]|do it")]
    [TestCase("**DECIDED**: do it", "[!DECISION]|do it")]
    [TestCase("#agreed do it", "[!DECISION] Agreed|do it")]
    [TestCase("we talked a lot and AGREED to do it", "[!DECISION] Agreed|we talked a lot and AGREED to do it")]
    [TestCase("ACTION(belag): do it", "[!ACTION] @belag|do it")]
    [TestCase("ACTION [belag, alik] do it", "[!ACTION] @belag @alik|do it")]
    [TestCase("Action item: belag to do it", "[!ACTION] @belag|to do it")]
    [TestCase("AI: Miguel Luna to do it", "[!ACTION] @\"Miguel Luna\"|to do it")]
    [TestCase("AI belag: do it", "[!ACTION] @belag|do it")]
    [TestCase("AI: @belag and alik will do it", "[!ACTION] @belag @alik|will do it")]
    [TestCase("ACTION(who cares?!): do it", "[!ACTION]|**who cares?!**: do it")]
    [TestCase("AI: we need to do it", "[!ACTION]|we need to do it")]
    [TestCase("TODO do it", "[!ACTION]|do it")]
    [TestCase("TODO(belag): do it", "[!ACTION] @belag|do it")]
    [TestCase("#action belag do it", "[!ACTION] @belag|do it")]
    [TestCase("#action write it", "[!ACTION]|write it")]
    [TestCase("#info so it is", "[!NOTE] Info|so it is")]
    [TestCase("#link https://example.org/", "[!NOTE] Link|https://example.org/")]
    [TestCase("#idea run it", "[!NOTE] Idea|run it")]
    [TestCase("#help somebody", "[!WARNING] Help wanted|somebody")]
    [TestCase("#startmeeting team", "[!NOTE] Meeting|team")]
    public void A_marked_line_becomes_a_callout(string line, string callout)
    {
        var lines = PadSample.Body($"{line}\n").Split('\n').TakeWhile(text => text.Length > 0).Select(text => text[2..]);

        Assert.That(string.Join('|', lines), Is.EqualTo(callout));
    }

    [TestCase("agreed")]
    [TestCase("AI is the future")]
    [TestCase("Action figures are toys")]
    [TestCase("decisions are hard")]
    [TestCase("see https://example.org/TODO/list and #1234")]
    public void A_word_is_no_mark(string line) => Assert.That(PadSample.Body(line), Does.Not.Contain("[!"));

    [Test]
    public void Decisions_and_actions_are_gathered_at_the_end()
    {
        var body = PadSample.Body("* AGREED: this\n* AI: belag to do that\n\nAction items:\n- alik: these\n- those\n");

        Assert.That(body, Does.EndWith("## Decisions\n\n- this\n\n## Actions\n\n- **belag** to do that\n- **alik**: these\n- those\n"));
    }

    [Test]
    public void What_follows_the_colon_of_a_decision_is_a_part_of_it()
    {
        var body = PadSample.Body("AGREED: two things:\n - one\n - two\n");

        Assert.That(body, Does.StartWith("> [!DECISION] Agreed\n> two things:\n>\n> - one\n> - two\n")
            .And.EndsWith("## Decisions\n\n- two things:\n  - one\n  - two\n"));
    }
}
