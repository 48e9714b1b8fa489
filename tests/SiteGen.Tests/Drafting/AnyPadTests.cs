using CsCheck;

namespace SiteGen.Tests.Drafting;

public sealed class AnyPadTests
{
    private static readonly string[] Starts =
    [
        "", "", "- ", "* ", "  - ", "    * ", "\t", "1. ", "2. ", "3) ", "#1 ", "# ", "== ", "> ", "| ", "o ", "** ", "AGREED: ", "AI: ", "ACTION(bob): ",
        "TODO ", "#action ", "#topic ", "Topic: ", "13:00 - 14:00 ", "Tuesday ", "(bob) ", "[ ] ", "- [x] ", "Attendees: ", "Please add your name ", "o/ ",
        "12:01:02 <bob> ", "<bob> ", "$ ", "```", "Colors: ", "Decisions: ", "=> AGREED ", "{{< ", "[1]: http://x.y/",
    ];

    private static readonly string[] Ends =
        ["", "", ":", ".", " |", " | c | d |", " ==", ";", " {", "**", " #", "\\", " (alice)", " http://e.f/g_h", " AGREED to it", " x = y", "```", "  ", "}}"];

    private static readonly string[] Others =
    [
        "", "", "---", "=====", "****", "```", "+---+---+", "|---|---|", "Welcome to Etherpad!", "Traceback (most recent call last):", "[section]",
        "key = value", "}", "+1", "@@ -1,3 +1,4 @@", "diff --git a/x b/x", "    x = y", "$ ls", "a   b   c", "    def x():", "Attendees:", "Action items:", "AGREED:", "...",
    ];

    [Test]
    public void No_word_is_ever_lost()
        => Pads.Sample(static pad => !PadWords.Lacking(pad, PadWords.OfMarkdown(PadSample.Body(pad))).Any(static word => word.StartsWith("word", StringComparison.Ordinal)), iter: 5000);

    [Test]
    public void No_word_of_an_export_is_ever_lost()
        => Gen.Select(Pads, Gen.Int[0, 3].Array[40]).Sample(
            static (pad, looks) => !PadWords.Lacking(pad, PadWords.OfMarkdown(PadSample.BodyOfHtml(Html(pad, looks)))).Any(static word => word.StartsWith("word", StringComparison.Ordinal)), iter: 3000);

    private static Gen<string> Pads => Gen.OneOf(
            Gen.Select(One(Starts), Gen.Int[1, 3], One(Ends), static (start, words, end) => start + string.Join(' ', Enumerable.Repeat("word", words)) + end),
            One(Others))
        .Array[1, 14]
        .Select(static lines => string.Join('\n', lines.Select(static (line, index) => line.Replace("word", $"word{(char)('a' + index)}", StringComparison.Ordinal))));

    private static Gen<string> One(string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string Html(string pad, int[] looks)
        => string.Concat(pad.Split('\n').Select(System.Net.WebUtility.HtmlEncode).Select((line, index) => looks[index] switch
        {
            0 => $"<strong>{line}</strong><br>",
            1 => $"<ul class=\"bullet\"><li>{line}</ul>",
            2 => $"<code>{line}</code><br>",
            _ => $"{line}<br>",
        }));
}
