using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SiteGen.Drafting.Marks;

/// <summary>
/// Finds who an action is for: <c>slaweq to write …</c>, <c>gibi: check …</c>, <c>(gibi) check …</c>, <c>#action gibi
/// check …</c>.
/// </summary>
internal static partial class Owners
{
    // What stands before "to" and "will", or first, and is nobody's name.
    private static readonly FrozenSet<string> NoNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "add", "all", "and", "ask", "bug", "call", "change", "check", "clean", "close", "continue", "create",
        "decide", "deprecate", "discuss", "docs", "document", "drop", "everybody", "everyone", "figure", "file", "find",
        "fix", "follow", "follow-up", "get", "go", "have", "help", "i", "if", "in", "investigate", "it", "keep", "let",
        "look", "make", "maybe", "merge", "move", "need", "needs", "nobody", "open", "patch", "people", "ping", "plan",
        "post", "prepare", "propose", "push", "raise", "release", "remove", "rename", "report", "review", "revisit",
        "revive", "schedule", "see", "send", "set", "someone", "somebody", "something", "spec", "start", "still",
        "summarize", "switch", "sync", "talk", "team", "test", "tests", "that", "the", "there", "they", "this", "to",
        "track", "try", "update", "use", "verify", "wait", "we", "who", "work", "write", "you");

    /// <param name="isSure">
    /// The line begins with a name, by MeetBot's custom or because the others around it do.
    /// </param>
    public static PadMark Read(PadMark mark, bool isSure)
    {
        var text = mark.Rest.Text;
        if (InBrackets().Match(text) is { Success: true } bracketed)
        {
            return Owned(mark, bracketed, ": ");
        }

        if (Named().Match(text) is { Success: true } named && IsName(named))
        {
            return Owned(mark, named, named.Groups["colon"].Success ? ": " : " ");
        }

        return isSure && mark.Title.Length > 0 && First().Match(text) is { Success: true } first && IsName(first)
            ? Owned(mark, first, " ") : mark;
    }

    private static bool IsName(Match match)
        => !NoNames.Contains(match.Groups["who"].Value) && !NoNames.Contains(match.Groups["who"].Value.Split(' ')[0]);

    private static PadMark Owned(PadMark mark, Match match, string joint)
        => mark with
        {
            Owner = match.Groups["who"].Value.Trim('@', ' '),
            Rest = mark.Rest.Cut(match.Length),
            Joint = joint,
        };

    [GeneratedRegex(
        @"^[(\[](?<who>@?[\p{L}][\w\-]{1,20}(?:\s?[,/&+]\s?[\w\-]{2,20}){0,4})[)\]]\s*:?\s*(?=\S)",
        RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    [GeneratedRegex(
        @"^(?<who>@?\p{L}[\w\-]{1,25}(?: \p{Lu}\w{1,25})?(?:(?:\s?[,/&+]\s?|\s+and\s+)@?\p{L}[\w\-]{1,25}){0,4})"
            + @"(?:\s*(?<colon>:)\s+(?=\S)|\s+(?=(?:to|will|volunteered|volunteers|promised)\s))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(
        @"^(?<who>@?\p{L}[\w\-]{1,25}(?:(?:\s?[,/&+]\s?|\s+and\s+)@?\p{L}[\w\-]{1,25}){0,4})\s+(?=\S)",
        RegexOptions.CultureInvariant)]
    private static partial Regex First();
}
