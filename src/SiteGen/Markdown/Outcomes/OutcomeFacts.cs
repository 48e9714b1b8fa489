using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Outcomes;

/// <summary>What is said of a decision or an action besides its text.</summary>
public sealed record OutcomeFacts(OutcomeKind Kind)
{
    /// <summary>Who does it.</summary>
    public ImmutableArray<string> Owners { get; init; } = [];

    /// <summary>Until when.</summary>
    public DateOnly? Due { get; init; }

    public bool IsDone { get; init; }

    /// <summary>What its author wants its fragment to be; "" where it is counted.</summary>
    public string Id { get; init; } = "";

    /// <summary>Where it is written.</summary>
    public SourceLocation Place { get; init; }
}
