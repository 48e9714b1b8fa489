namespace SiteGen.Configuration;

/// <summary>How related pages are found: Hugo's <c>related</c>.</summary>
public sealed record RelatedConfig
{
    /// <summary>0-100: how good a match must be.</summary>
    public int Threshold { get; init; } = 80;

    public bool IncludeNewer { get; init; }

    public bool ToLower { get; init; }

    public ImmutableArray<RelatedIndex> Indices { get; init; } =
        [new("keywords", 100), new("date", 10), new("tags", 80)];
}
