using SiteGen.Diagnostics;

namespace SiteGen.Moving;

/// <summary>One line of a report for somebody who moves here.</summary>
/// <param name="Topic">A word or two: <c>render hooks</c>.</param>
/// <param name="Count">How often the site has it.</param>
/// <param name="Text">What it is and what to do.</param>
public sealed record MoveFinding(MoveVerdict Verdict, string Topic, int Count, string Text)
{
    /// <summary>The first places, at most three.</summary>
    public ImmutableArray<SourceLocation> Places { get; init; } = [];
}
