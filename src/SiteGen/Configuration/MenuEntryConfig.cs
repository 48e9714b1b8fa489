using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>
/// An entry of a menu as the configuration states it; what it leads to is found out when the pages are known.
/// </summary>
public sealed record MenuEntryConfig
{
    internal static readonly ImmutableSortedDictionary<string, ImmutableArray<MenuEntryConfig>> None =
        ImmutableSortedDictionary.Create<string, ImmutableArray<MenuEntryConfig>>(StringComparer.OrdinalIgnoreCase);

    public string Name { get; init; } = "";

    /// <summary>What children name as their parent; empty = the name.</summary>
    public string Identifier { get; init; } = "";

    public int Weight { get; init; }

    public string Url { get; init; } = "";

    /// <summary><c>pageRef</c>: logical path of the page that it leads to.</summary>
    public string PageRef { get; init; } = "";

    public string Parent { get; init; } = "";

    public string Title { get; init; } = "";

    public string Pre { get; init; } = "";

    public string Post { get; init; } = "";

    public MetaValue.Map Params { get; init; } = MetaValue.Map.None;

    public SourceLocation Location { get; init; }

    /// <summary>Where <c>pageRef</c> stands.</summary>
    public SourceLocation PageRefPlace { get; init; }
}
