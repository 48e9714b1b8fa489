namespace SiteGen.Configuration;

/// <summary>URL patterns by section or taxonomy, one table per kind of page: Hugo's <c>permalinks</c>.</summary>
public sealed record PermalinkConfig
{
    public ImmutableSortedDictionary<string, string> Page { get; init; } = None;

    public ImmutableSortedDictionary<string, string> Section { get; init; } = None;

    public ImmutableSortedDictionary<string, string> Taxonomy { get; init; } = None;

    public ImmutableSortedDictionary<string, string> Term { get; init; } = None;

    /// <summary><c>permalinks</c> written as a list: the first rule that fits a page counts. The tables are empty then.</summary>
    public ImmutableArray<PermalinkRule> Rules { get; init; } = [];

    internal static readonly ImmutableSortedDictionary<string, string> None =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);
}
