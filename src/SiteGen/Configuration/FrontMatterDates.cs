using System.Collections.Frozen;

namespace SiteGen.Configuration;

/// <summary>
/// Which fields give a page its dates, in order of trust: Hugo's <c>frontmatter</c>. Field names are lower case;
/// <c>:filename</c>, <c>:filemodtime</c> and <c>:git</c> are other sources. <c>:default</c> has been
/// replaced by what it stands for.
/// </summary>
public sealed record FrontMatterDates
{
    public ImmutableArray<string> Date { get; init; } = DefaultDate;

    public ImmutableArray<string> LastMod { get; init; } = DefaultLastMod;

    public ImmutableArray<string> PublishDate { get; init; } = DefaultPublishDate;

    public ImmutableArray<string> ExpiryDate { get; init; } = DefaultExpiryDate;

    /// <summary>Every name that is a date's without configuration.</summary>
    internal static readonly FrozenSet<string> AllNames = new[]
    {
        "date", "lastmod", "modified", "publishdate", "pubdate", "published", "expirydate", "unpublishdate",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static readonly ImmutableArray<string> DefaultDate =
        ["date", "publishdate", "pubdate", "published", "lastmod", "modified"];

    internal static readonly ImmutableArray<string> DefaultLastMod =
        [":git", "lastmod", "modified", "date", "publishdate", "pubdate", "published"];

    internal static readonly ImmutableArray<string> DefaultPublishDate =
        ["publishdate", "pubdate", "published", "date"];

    internal static readonly ImmutableArray<string> DefaultExpiryDate = ["expirydate", "unpublishdate"];
}
