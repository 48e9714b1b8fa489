namespace SiteGen.Checking;

/// <summary>What matters of a page of HTML once it was read.</summary>
internal sealed record PageFacts
{
    public string Title { get; init; } = "";

    /// <summary>Null when the page has none.</summary>
    public string? Description { get; init; }

    /// <summary>It asks search engines to pass over it.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>What fragments may name, each once.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];

    /// <summary>What is wrong with its elements, whatever the rest of the site looks like.</summary>
    public ImmutableArray<Flaw> Flaws { get; init; } = [];
}
