namespace SiteGen.Markdown.Outcomes;

/// <summary>A decision or an action of a body, for lists elsewhere.</summary>
/// <param name="Title">HTML; "" when it has none.</param>
/// <param name="Html">Its text, without other outcomes that stand within it.</param>
/// <param name="Anchor">Its fragment on its page.</param>
public sealed record RecapOutcome(OutcomeFacts Facts, string Title, string Html, string Anchor)
{
    public OutcomeKind Kind => Facts.Kind;

    /// <summary>What to call it where it has no words: "Decision 2".</summary>
    public string Name { get; init; } = "";
}
