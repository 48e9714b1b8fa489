using System.Collections.Frozen;
using SiteGen.Drafting.Marks;
using SiteGen.Markdown.Outcomes;

namespace SiteGen.Drafting.Writing;

/// <summary>The first line of a callout: its kind, of an action the owners, and the mark where it says more than the kind.</summary>
internal static class CalloutLine
{
    private static readonly FrozenSet<string> Kinds = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "action", "action item", "action point", "todo", "to-do", "to do", "decision", "decided");

    public static string Of(PadMark mark, ImmutableArray<string> owners)
    {
        var said = OutcomeLine.Write(new(OutcomeKind.Action) { Owners = owners });
        var title = Kinds.Contains(mark.Title) ? "" : mark.Title;
        return string.Join(' ', new[] { $"[!{KindOf(mark.Kind)}]", said, title }.Where(static part => part.Length > 0));
    }

    /// <summary>Those of an action by name; none where they are no plain names, and stay in the text.</summary>
    public static ImmutableArray<string> OwnersOf(PadMark mark)
    {
        if (mark.Kind != MarkKind.Action || mark.Owner.Length == 0)
        {
            return [];
        }

        ImmutableArray<string> owners =
        [
            .. mark.Owner.Replace(" and ", ",", StringComparison.Ordinal).Split([',', '/', '&', '+'], StringSplitOptions.TrimEntries)
                .Select(static owner => owner.TrimStart('@')),
        ];
        return owners.All(IsName) ? owners : [];
    }

    private static bool IsName(string text)
        => text.Length > 0 && text.All(static letter => char.IsLetterOrDigit(letter) || letter is ' ' or '_' or '-');

    private static string KindOf(MarkKind kind) => kind switch
    {
        MarkKind.Decision => "DECISION",
        MarkKind.Action => "ACTION",
        MarkKind.Help => "WARNING",
        _ => "NOTE",
    };
}
