using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary><c>check</c>: how much the rules of <c>sitegen check</c> matter, for the site and for parts of it.</summary>
public sealed record CheckConfig
{
    /// <summary><c>rules</c>: by code; null for a rule that is switched off.</summary>
    public ImmutableSortedDictionary<string, Severity?> Rules { get; init; } = CheckPath.None;

    /// <summary><c>paths</c>: the last one that fits wins.</summary>
    public ImmutableArray<CheckPath> Paths { get; init; } = [];

    /// <summary><c>longestTitle</c>, in characters.</summary>
    public int LongestTitle { get; init; } = 70;

    /// <summary><c>longestDescription</c>, in characters.</summary>
    public int LongestDescription { get; init; } = 300;
}
