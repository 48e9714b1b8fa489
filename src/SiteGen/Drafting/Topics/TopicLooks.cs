using System.Text.RegularExpressions;
using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Topics;

/// <summary>Topics that a line's own words tell.</summary>
internal static partial class TopicLooks
{
    public const int LongestTitle = 120;

    /// <summary>Marked as a heading by the pad's plugin, or in the manner of Markdown or a wiki.</summary>
    public static Topic? Heading(PadLine line)
    {
        if (line.Heading > 0)
        {
            return new Topic(TopicKind.Heading, line.Heading, Plain(line));
        }

        if (line.Marker != LineMarker.None || line.Level > 0)
        {
            return null;
        }

        var match = MarkdownHeading().Match(line.Text) is { Success: true } markdown ? markdown
            : WikiHeading().Match(line.Text);
        return match.Success && match.Groups["title"] is var title
            ? new Topic(TopicKind.Heading, match.Groups["level"].Length, line.Cut(title.Index, title.Length))
            : null;
    }

    /// <summary><c>Topic: Foo</c> and <c>#topic Foo</c>; with a number of its own, all of it is the title.</summary>
    public static Topic? Named(PadLine line)
    {
        if (MeetBotTopic().Match(line.Text) is { Success: true } mark)
        {
            return new Topic(TopicKind.Named, 0, line.Cut(mark.Length));
        }

        return line.Speaker.Length == 0 && NumberedTopic().IsMatch(line.Text) ? new Topic(TopicKind.Named, 0, line)
            : null;
    }

    public static bool IsDay(string text) => text.Length <= 60 && Day().IsMatch(text);

    public static bool IsTimeSlot(string text) => text.Length <= LongestTitle && TimeSlot().IsMatch(text);

    public static bool IsHashNumber(string text) => HashNumber().IsMatch(text);

    public static bool IsOwned(string text) => Owned().IsMatch(text);

    /// <summary>A few words and a colon, which begin like a title.</summary>
    public static bool IsLabel(string text)
        => text.Length <= 60 && text[^1] is ':' or '：' && text.AsSpan().Count(' ') < 6 && !char.IsLower(text[0])
            && text.AsSpan(0, text.Length - 1).IndexOfAny(".!?,:") < 0 && text.Any(char.IsLetter);

    /// <summary>Four capital letters at least, and no small one: scripts without the two cannot shout.</summary>
    public static bool IsCapitals(string text)
        => text.Count(char.IsUpper) >= 4 && !text.Any(char.IsLower) && text[^1] is not ('!' or '?' or '.' or ',')
            && text.Count(char.IsUpper) * 2 >= text.Length;

    public static bool IsBold(PadLine line)
        => line.Text.Any(char.IsLetter) && line.Text[^1] is not ('.' or ',' or ';')
            && (IsAll(line, TextStyle.Bold) || IsAll(line, TextStyle.Underline) || TypedBold().IsMatch(line.Text));

    /// <summary>The title of a section; its number is a part of what people call the topic.</summary>
    public static PadLine Titled(PadLine line)
    {
        var title = Plain(line);
        return line.Marker == LineMarker.Number
            ? title with { Runs = [new PadRun($"{line.Number.ToString(CultureInfo.InvariantCulture)}. "), .. title.Runs] }
            : title;
    }

    /// <summary>
    /// A title without bold letters, typed stars and the colon at its end: as a heading it needs none of them.
    /// </summary>
    private static PadLine Plain(PadLine line)
    {
        var bare = TypedBold().Match(line.Text) is { Success: true } match && match.Groups["title"] is var title
            ? line.Cut(title.Index, title.Length)
            : line with { Runs = [.. line.Runs.Select(Plain)] };
        return bare.Text.Length > 1 && bare.Text[^1] is ':' or '：' ? bare.Cut(0, bare.Text.Length - 1) : bare;
    }

    private static PadRun Plain(PadRun run) => run with { Style = run.Style & ~(TextStyle.Bold | TextStyle.Underline) };

    private static bool IsAll(PadLine line, TextStyle style)
        => line.Runs.All(run => run.Style.HasFlag(style) || string.IsNullOrWhiteSpace(run.Text) || run.Text is ":");

    [GeneratedRegex(@"^(?<level>#{1,6})\s+(?<title>\S.{0,200}?)\s*#*$", RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"^(?<level>={1,6})\s*(?<title>[^=\s][^=]{0,200}?)\s*={1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex WikiHeading();

    [GeneratedRegex(@"^(?:#topic\s+|topic\s*[:：]\s*)(?=\S)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MeetBotTopic();

    [GeneratedRegex(@"^topic\s+#?\d{1,3}\s*[:.\-–]\s*\S", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberedTopic();

    [GeneratedRegex(
        @"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day\s+(?:\d|one|two|three|four|five)\b"
            + @"|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b(?=.{0,40}\d))"
            + @"(?:[\s,:–(/.\-]+(?:\d{1,4}(?:st|nd|rd|th)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
            + @"[a-z]{0,6}"
            + @"|(?:mon|tues|wednes|thurs|fri)day|utc|am|pm|of|the))*[\s):]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Day();

    // "13:00 - 13:30 UTC Foo", "1300-1330 Foo", "Tue 13:00 UTC: Foo".
    [GeneratedRegex(
        @"^\[?(?:(?:mon|tue|wed|thu|fri)[a-z]{0,6}[,\s]+)?\(?(?:\d{1,2}[:.h]\d{2}|\d{4}(?=\s?[-–]\s?\d{4}))"
            + @"\s?(?:am|pm)?(?:\s?(?:-|–|to)\s?(?:\d{1,2}[:.h]\d{2}|\d{4})\s?(?:am|pm)?)?"
            + @"(?:\s?\(?(?:UTC|CES?T|E[SD]T|P[SD]T|BST|GMT)\)?)?[\])]?\s*[:\-–—|]?\s+\S",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TimeSlot();

    [GeneratedRegex(@"^#\d{1,3}[.:)]?\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex HashNumber();

    [GeneratedRegex(
        @"^(?:\([A-Za-z][\w\-]{1,20}(?:\s?[,/&+]\s?[\w\-]{1,20}){0,4}\)"
            + @"|\[[A-Za-z][\w\-]{1,20}(?:\s?[,/&+]\s?[\w\-]{1,20}){0,4}\])\s+\S",
        RegexOptions.CultureInvariant)]
    private static partial Regex Owned();

    [GeneratedRegex(@"^(?<mark>\*\*?|__)(?<title>[^*_\s][^*]{0,100}?)\k<mark>:?$", RegexOptions.CultureInvariant)]
    private static partial Regex TypedBold();
}
