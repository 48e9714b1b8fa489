using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Outcomes;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Decisions and actions: what stands between the tags, as the alerts of these names make it.</summary>
internal static class OutcomeShortcodes
{
    private static readonly string[] OfDecisions = ["id", "title"];
    private static readonly string[] OfActions = ["done", "due", "id", "owner", "title"];

    /// <summary>The names of the arguments of each.</summary>
    public static IEnumerable<KeyValuePair<string, string[]>> All => [new("action", OfActions), new("decision", OfDecisions)];

    public static bool Is(string name) => OutcomeKindNames.Named(name) is not null;

    /// <summary>Whether a call on a Hugo site, which may have a template of that name, can be meant for ours.</summary>
    public static bool AreOurs(string name, IEnumerable<string> argumentNames)
        => OutcomeKindNames.Named(name) is { } kind
            && argumentNames.All(argument => (kind == OutcomeKind.Action ? OfActions : OfDecisions).Contains(argument));

    public static Outcome<string> Render(ShortcodeCall call, ShortcodeHost host, PageOutcomes outcomes)
    {
        List<Diagnostic> mistakes = [];
        var facts = FactsOf(call, mistakes);
        var title = call.HasNames ? call.Given("title") ?? "" : facts.Kind == OutcomeKind.Decision ? call.Given(0) ?? "" : "";
        if (title.Length == 0 && string.IsNullOrWhiteSpace(call.Inner))
        {
            mistakes.Add(OutcomeRules.Nothing.At(call.Location, $"the {facts.Kind.Name} says nothing"));
            return Outcome.Of("", mistakes);
        }

        return call.IsMarkdown ? Outcome.Of(Alert(call, facts, title), mistakes) : Callout(call, host, outcomes, (facts, title, mistakes));
    }

    private static Outcome<string> Callout(
        ShortcodeCall call, ShortcodeHost host, PageOutcomes outcomes, (OutcomeFacts Facts, string Title, List<Diagnostic> Mistakes) said)
    {
        var html = new StringBuilder("\n").Append(outcomes.Open(said.Facts));
        if (said.Title.Length > 0)
        {
            html.Append(host.RenderInline(said.Title).Html);
            said.Mistakes.AddRange(OmittedHtml.Report(call, host, said.Title));
        }

        var held = new ShortcodeExpansion("", call.InnerHtml, LineMap.Same(1), false);
        var inner = host.RenderBlock(call.InnerDeindented().Trim('\n'));
        said.Mistakes.AddRange(InnerMistakes.Of(call, inner));
        html.Append(PlaceMarks.OutcomeBody).Append(held.Insert(inner.Html)).Append(PlaceMarks.OutcomeEnd);
        return Outcome.Of(html.ToString(), said.Mistakes);
    }

    // With percent signs, what comes out is Markdown, where HTML may not be let through.
    private static string Alert(ShortcodeCall call, OutcomeFacts facts, string title)
    {
        var alert = new StringBuilder($"> [!{facts.Kind.Name.ToUpperInvariant()}] {OutcomeLine.Write(facts)}".TrimEnd());
        alert.Append(title.Length > 0 ? $" {title}" : "");
        foreach (var line in call.InnerWithoutMargin().Trim('\n').Split('\n'))
        {
            alert.Append('\n').Append(call.Margin).Append("> ").Append(line);
        }

        // A quote around it goes on behind a line that is empty but for its sign.
        return alert.Append('\n').Append(call.Margin.TrimEnd()).ToString();
    }

    private static OutcomeFacts FactsOf(ShortcodeCall call, List<Diagnostic> mistakes)
    {
        var kind = OutcomeKindNames.Named(call.Name) ?? OutcomeKind.Decision;
        var facts = new OutcomeFacts(kind) { Id = call.HasNames ? call.Given("id") ?? "" : "", Place = call.Location };
        return kind == OutcomeKind.Decision ? facts : facts with
        {
            Owners = OwnersOf((call.HasNames ? call.Given("owner") : call.Given(0)) ?? ""),
            Due = DueOf(call, mistakes),
            IsDone = IsDone(call, mistakes),
        };
    }

    private static ImmutableArray<string> OwnersOf(string owners)
        =>
        [
            .. owners.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(static owner => owner.TrimStart('@')),
        ];

    private static DateOnly? DueOf(ShortcodeCall call, List<Diagnostic> mistakes)
    {
        if (call.Find("due") is not { Text.Length: > 0 } due)
        {
            return null;
        }

        if (DateOnly.TryParseExact(due.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        mistakes.Add(OutcomeRules.BadDue.At(due.Location, $"'due' is a day, not '{due.Text}'"));
        return null;
    }

    private static bool IsDone(ShortcodeCall call, List<Diagnostic> mistakes)
    {
        switch (call.Find("done"))
        {
            case null or { Text: "false" or "" }:
                return false;
            case { Text: "true" }:
                return true;
            case var other:
                mistakes.Add(OutcomeRules.BadDone.At(other.Location, $"'done' is true or false, not '{other.Text}'"));
                return false;
        }
    }
}
