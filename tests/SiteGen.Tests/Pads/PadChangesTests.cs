using System.Diagnostics;
using SiteGen.Pads;

namespace SiteGen.Tests.Pads;

/// <summary>How a pad's text changed, told so that people can read it.</summary>
internal sealed class PadChangesTests
{
    [TestCase("a\nb\nc\n", "a\nb\nc", "+0 -0")]
    [TestCase("a\r\nb", "a\nb", "+0 -0")]
    [TestCase("", "", "+0 -0")]
    [TestCase("", "a\nb", "+2 -0 Added:a<br>b")]
    [TestCase("a\nb", "", "+0 -2 Removed:a<br>b")]
    [TestCase("a\nb\nc", "a\nc", "+0 -1 Same:a Removed:b Same:c")]
    [TestCase("a\n<b>\nc", "a\n<b>\n&\nc", "+1 -0 Same:a<br>&lt;b&gt; Added:&amp; Same:c")]
    [TestCase("we meet on Monday at ten", "we meet on Friday at ten", "+1 -1 Changed:we meet on <del>Monday</del><ins>Friday</ins> at ten")]
    [TestCase("apples", "oranges and much more", "+1 -1 Removed:apples Added:oranges and much more")]
    [TestCase("1\n2\n3\n4\n5\n6\n7\n8\n9\nx\n1\n2\n3\n4\n5\n6\n7\n8\n9", "1\n2\n3\n4\n5\n6\n7\n8\n9\n1\n2\n3\n4\n5\n6\n7\n8\n9",
        "+0 -1 Folded(6): Same:7<br>8<br>9 Removed:x Same:1<br>2<br>3 Folded(6):")]
    public void A_change_is_told_line_by_line(string before, string after, string expected)
    {
        var change = PadChanges.Between(before, after);

        var parts = change.Parts.Select(part => $" {part.Kind}{(part.Kind == PadChangeKind.Folded ? $"({part.Lines})" : "")}:{part.Html}");
        Assert.That($"+{change.Added} -{change.Removed}{string.Concat(parts)}", Is.EqualTo(expected));
    }

    [TestCase("shuffled")]
    [TestCase("other")]
    [TestCase("one line")]
    [TestCase("words")]
    [TestCase("few changes")]
    [TestCase("blank lines")]
    public void A_megabyte_is_compared_in_no_time(string sort)
    {
        var random = new Random(7);
        string[] lines = [.. Enumerable.Range(0, 20_000).Select(number => $"line {number} of a text that has {random.Next()} in it and goes on")];
        var (before, after) = sort switch
        {
            "shuffled" => (lines, [.. lines.OrderBy(_ => random.Next())]),
            "other" => (lines, [.. lines.Select(static line => line + "!")]),
            "one line" => ([string.Concat(lines)], [string.Concat(lines) + "!"]),
            "words" => (lines[..900], [.. lines[..900].Select(static line => line.Replace("text", "word", StringComparison.Ordinal))]),
            "blank lines" => ([.. lines.SelectMany(static line => new[] { line, "" })], [.. lines.Reverse().SelectMany(static line => new[] { "", line })]),
            _ => (lines, (string[])[.. lines.Where((_, number) => number % 1000 != 0)]),
        };

        var watch = Stopwatch.GetTimestamp();
        var change = PadChanges.Between(string.Join('\n', before), string.Join('\n', after));

        Assert.That(Stopwatch.GetElapsedTime(watch), Is.LessThan(TimeSpan.FromSeconds(10)));
        Assert.That(change.IsNone, Is.EqualTo(sort is "shuffled"));
    }

    [Test]
    public void A_few_changes_in_a_long_text_are_shown()
    {
        string[] lines = [.. Enumerable.Range(0, 20_000).Select(static number => $"line {number}")];

        var change = PadChanges.Between(string.Join('\n', lines), string.Join('\n', lines.Where((_, number) => number % 1000 != 7)));

        Assert.That((change.Added, change.Removed, change.IsTooMuch), Is.EqualTo((0, 20, false)));
    }

    [Test]
    public void A_text_that_is_another_altogether_is_told_by_numbers()
    {
        var change = PadChanges.Between(string.Join('\n', Enumerable.Range(0, 3000)), string.Join('\n', Enumerable.Range(5000, 2000)));

        Assert.That((change.Added, change.Removed, change.IsTooMuch), Is.EqualTo((2000, 3000, true)));
    }
}
