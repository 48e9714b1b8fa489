using System.Text.RegularExpressions;
using SiteGen.Drafting.Lines;

namespace SiteGen.Drafting.Marks;

/// <summary>
/// A line that a team marked for later: what was agreed, who does what, and MeetBot's other commands.
/// </summary>
/// <param name="Title">The mark, as a word: <c>Agreed</c>; "" below a mark that has a line of its own.</param>
/// <param name="Owner">Who does it, or ""; not in <paramref name="Rest"/> any more.</param>
/// <param name="Rest">The line without the mark; the whole line when the mark stands in its middle.</param>
internal sealed partial record PadMark(MarkKind Kind, string Title, string Owner, PadLine Rest)
{
    /// <summary>What joins the owner and the rest: "gibi to …" needs nothing but a blank.</summary>
    public string Joint { get; init; } = ": ";

    /// <summary>A mark that stands for the lines below it: <c>Action items:</c>.</summary>
    public bool IsLabel => Rest.Text.Length == 0 && Owner.Length == 0;

    public static bool Begins(string text) => text.Length > 1 && StartOf(text) is not null;

    public static PadMark? Of(PadLine line)
        => line.Text.Length < 2 ? null : StartOf(line.Text) is { } start ? AtStart(line, start) : Inside(line);

    /// <summary>A line below a mark that stands for several.</summary>
    public static PadMark Under(MarkKind kind, PadLine line)
        => kind == MarkKind.Action ? Owners.Read(new PadMark(kind, "", "", line), isSure: true)
            : new PadMark(kind, "", "", line);

    private static Match? StartOf(string text)
    {
        var match = Start().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var isAlone = match.Length == text.Length;
        var hasColon = match.Groups["end"].ValueSpan.ContainsAny(':', '：') || match.Groups["who"].Success;

        // "Action plan of …" and "agreed!" are words; "AGREED to …" and "TODO write …" are marks.
        var isSure = match.Groups["bot"].Success || match.Groups["loud"].Success || hasColon
            || (isAlone && match.Value.TrimEnd().EndsWith('s'));
        return isSure ? match : null;
    }

    private static PadMark AtStart(PadLine line, Match start)
    {
        var word = start.Groups["bot"] is { Success: true } bot ? bot.Value : start.Groups["word"].Value;
        var mark = new PadMark(KindOf(word), TitleOf(word), OwnerOf(start.Groups["who"].Value), line.Cut(start.Length));
        return mark.Kind == MarkKind.Action && mark.Owner.Length == 0
            ? Owners.Read(mark, isSure: start.Groups["bot"].Success)
            : mark;
    }

    private static PadMark? Inside(PadLine line)
    {
        var match = Middle().Match(line.Text);
        if (!match.Success || (!line.Text.Any(char.IsLower) && line.Text.Any(char.IsUpper)))
        {
            return null;
        }

        return new PadMark(KindOf(match.Groups["word"].Value), TitleOf(match.Groups["word"].Value), "", line);
    }

    private static string OwnerOf(string who)
        => string.Join(' ', who.Trim('@', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static MarkKind KindOf(string word) => word.ToUpperInvariant() switch
    {
        "AI" or "AIS" or "TO-DO" or "TO DO" => MarkKind.Action,
        var other when other.StartsWith("ACTION", StringComparison.Ordinal)
            || other.StartsWith("TODO", StringComparison.Ordinal) => MarkKind.Action,
        "INFO" or "LINK" or "STARTMEETING" or "ENDMEETING" => MarkKind.Info,
        "IDEA" => MarkKind.Idea,
        "HELP" or "HALP" => MarkKind.Help,
        _ => MarkKind.Decision,
    };

    private static string TitleOf(string word) => word.ToUpperInvariant() switch
    {
        "AI" => "Action",
        "AIS" => "Actions",
        "HELP" or "HALP" => "Help wanted",
        "STARTMEETING" => "Meeting",
        "ENDMEETING" => "End of the meeting",
        var other => string.Concat(other[..1], other[1..].ToLowerInvariant()),
    };

    [GeneratedRegex(
        @"^(?:(?:[=\-]{1,3}>|→|⇒|\*{1,2}|\[)\s{0,3})?"
            + @"(?:#(?<bot>agreed|agree|accepted|action|info|link|idea|help|halp|startmeeting|endmeeting)\b"
            + @"|(?<loud>(?<word>AGREED|AGREEMENTS?|DECISIONS?|DECIDED|TODOS?|TO-DO))\b"
            + @"|(?<word>AIs?(?-i)|(?i:agreed|agreements?|decisions?|decided|actions?(?:\s(?:items?|points?))?|todos?"
            + @"|to-do|to do))\b)"
            + @"[*\]]{0,2}(?:\s{0,2}[(\[](?<who>[^()\[\]\n]{1,60})[)\]]|\s(?<who>[\w\-]{2,20})(?=:\s))?(?<end>\s{0,2}"
            + @"(?:[:：]|[\-–—=]{1,2}>?(?=\s)|→)?[*]{0,2}\s{0,4})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex(
        @"(?<![\w#\-/.])(?:#(?<word>agreed|action)|(?<word>AGREED|AGREEMENT|DECISION|DECIDED|TODO"
            + @"|ACTION(?=\s?[:(\[])|AI(?=[:(])))(?![\w\-])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Middle();
}
