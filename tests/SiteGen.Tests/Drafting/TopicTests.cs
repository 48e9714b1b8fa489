namespace SiteGen.Tests.Drafting;

public sealed class TopicTests
{
    [TestCase("a.\n\n----\n\nb.\n====\n\nc.\n-----\n", "a.\n\n---\n\nb.\n\n---\n\nc.\n")]
    [TestCase("* a\n----\n----\n* b\n", "- a\n\n---\n\n- b\n")]
    [TestCase("* a\n    * b\n    ----\n    * c\n", "- a\n  - b\n  - c\n")]
    public void A_ruler_of_no_topic_parts_what_stands_around_it(string text, string markdown)
        => Assert.That(PadSample.Body(text), Is.EqualTo(markdown));

    private static readonly TestCaseData[] Pads =
    [
        new("Foo\n===\na\n\nBar\n---\nb\n\nBaz\n===\nc", "## Foo|### Bar|## Baz"),
        new("-----\nFoo\n-----\na\n-----\nBar\n-----\nb", "## Foo|## Bar"),
        new("words that\nend here\n-----\nmore of them\nand more", ""),
        new("# Foo\na\n## Bar\nb\n# Baz\nc", "## Foo|### Bar|## Baz"),
        new("== Foo ==\na\n=== Bar ===\nb", "## Foo|### Bar"),
        new("1. Foo\n- a\n2. Bar\n- b\n3. Baz", "## 1. Foo|## 2. Bar|## 3. Baz"),
        new("1. Foo\n2. Bar\n3. Baz\n", ""),
        new("so we could:\n1. wait\n  - easy\n2. act\n  - hard", ""),
        new("#1 Foo\n - a\n#2 Bar\n - b", "## #1 Foo|## #2 Bar"),
        new("#1 Foo\na\n#2 Bar\nb\n#3 Baz", "## #1 Foo|## #2 Bar|## #3 Baz"),
        new("#1 Foo\na\n#2 Bar\nb\n\n#3 Baz\n#4 Qux\n - c", "## #1 Foo|## #2 Bar|## #3 Baz|## #4 Qux"),
        new("see\n\n#11 foo\n#12 bar\n#14 baz\n#15 qux", ""),
        new("Topic: Foo\na\nTopic: Bar\nb", "## Foo|## Bar"),
        new("Topic 1: Foo\na\nTopic 2: Bar\nb", "## Topic 1: Foo|## Topic 2: Bar"),
        new("#topic Foo\na\n#topic Bar\nb", "## Foo|## Bar"),
        new("* Foo\n  * a\n* Bar\n  * b\n* Baz", "## Foo|## Bar|## Baz"),
        new("* Foo\n* Bar\n  * b\n* Baz\n* Qux", ""),
        new("FOO AND BAR\n\na\n\nTHE END\n\nb", "## FOO AND BAR|## THE END"),
        new("we use RBAC\nCI\nOVN IS COOL!", ""),
        new("Foo bar:\n* a\n\nBaz qux:\n* b", "## Foo bar|## Baz qux"),
        new("Foo bar:\n* a\nBaz qux:\n* b", "## Foo bar|## Baz qux"),
        new("Foo bar:\n* a\n\nBaz qux:\nb\nQuux:\nc\n\nCorge:\n\nd", "## Foo bar|## Baz qux|## Quux|## Corge"),
        new("as for the rest:\n* a\n", ""),
        new("FOO\na\nBAR BAZ\nb\nQUUX\n- c", "## BAR BAZ|## QUUX"),
        new("FOO BAR\na\nBAZ QUX\nb", "## FOO BAR|## BAZ QUX"),
        new("Foo\n====\na\nBar\n====\nb\nBaz\n---\nc\n\nQux\n---\nd", "## Foo|## Bar|### Baz|### Qux"),
        new("Foo\n---\na\n\nb\nand so it ended here\n---\nc\nd", "## Foo"),
        new("13:00 - 13:30 UTC Foo\n a\n13:30 UTC Bar\n b", "## 13:00 - 13:30 UTC Foo|## 13:30 UTC Bar"),
        new("13:00 - 13:30 Foo\n13:30 - 14:00 Bar\n14:00 - 15:00 Baz", ""),
        new("Monday, June 1st\n13:00 Foo\na\n14:00 Bar\nb\nTuesday\n13:00 Baz\nc", "## Monday, June 1st|### 13:00 Foo|### 14:00 Bar|## Tuesday|### 13:00 Baz"),
        new("Mon Oct 27\n09:00 - 10:00 Foo\n- a\n10:00 - 10:30 Break\n10:30 - 11:00 Bar\n\nTue, Oct 28\n09:00 - 10:00 Baz\n10:00 - 11:00 Qux\n- b",
            "## Mon Oct 27|### 09:00 - 10:00 Foo|### 10:00 - 10:30 Break|### 10:30 - 11:00 Bar|## Tue, Oct 28|### 09:00 - 10:00 Baz|### 10:00 - 11:00 Qux"),
        new("Mon and Tue work for me\n\nfoo", ""),
        new("(belag) Foo\n- a\n(alik) Bar\nb\n(belag) not so sure.", "## (belag) Foo|## (alik) Bar"),
        new("1. Foo\na\n2. Bar\n1. b\n2. c\n\n3. Baz\nd\n4. Qux\ne", "## 1. Foo|## 2. Bar|## 3. Baz|## 4. Qux"),
        new("Monday works for me\n\nfoo", ""),
        new("(belag) Foo\n- a\n[alik, timb] Bar\n- b", "## (belag) Foo|## [alik, timb] Bar"),
        new("[1] https://example.org/\n- a", ""),
        new("**Foo**\na\n*Bar*:\nb", "## Foo|## Bar"),
        new("The pad\n=======\nFoo\n---\na\n\nBar\n---\nb", "## Foo|## Bar"),
        new("AGREED: foo\n===========\n", "## Decisions"),
        new("+1\n---\n", "## +1"),
    ];

    [TestCaseSource(nameof(Pads))]
    public void Topics_are_told_by_peoples_habits(string pad, string headings)
        => Assert.That(Headings(PadSample.Body(pad)), Is.EqualTo(headings));

    [TestCase("<h1>A</h1><br>a<br><h2>B</h2><br>b<br><h1>C</h1><br>", "## A|### B|## C")]
    [TestCase("<strong>A</strong><br>a<br><br><strong>B:</strong><br>b", "## A|## B")]
    [TestCase("<u>A</u><br>a<br><u>B</u><br>b", "## A|## B")]
    [TestCase("so <strong>this</strong> is it<br><strong>Whole sentences are no titles.</strong><br>", "")]
    [TestCase("<ol start=\"1\" class=\"number\"><li>A<ul class=\"bullet\"><li>a</ul></li><li>B</ol>", "## 1. A|## 2. B")]
    public void Topics_of_an_export_are_told_by_their_look(string html, string headings)
        => Assert.That(Headings(PadSample.BodyOfHtml(html)), Is.EqualTo(headings));

    [TestCase("Attendance:\n* Ann\n* Bob\n1. Foo\n* a\n2. Bar\n* b", "## 1. Foo|## 2. Bar")]
    [TestCase("Attendance:\n* Ann\n  1. remote\n* Bob\n", "")]
    [TestCase("Attendance:\n1. Ann\n2. Bob\n", "")]
    public void A_list_of_people_ends_where_topics_are_counted(string text, string headings)
        => Assert.That(Headings(PadSample.Body(text)), Is.EqualTo(headings));

    [TestCase(
        "<strong>Foo</strong><br>Attendees:<ul class=\"bullet\"><li>Ann</li><li>Bob</li></ul><strong>1. Bar</strong><br><ul class=\"bullet\"><li>a</li></ul>"
            + "<strong>2. Baz</strong><br>b",
        "## 1. Bar|## 2. Baz")]
    [TestCase("Attendees:<ul class=\"bullet\"><li><strong>Ann</strong></li><li>Bob</li></ul>", "")]
    public void So_it_does_in_an_export(string html, string headings)
        => Assert.That(Headings(PadSample.BodyOfHtml(html)), Is.EqualTo(headings));

    private static string Headings(string body)
        => string.Join('|', body.Split('\n').Where(line => line.StartsWith("##", StringComparison.Ordinal)));
}
