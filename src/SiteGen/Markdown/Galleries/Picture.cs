using SiteGen.Images;

namespace SiteGen.Markdown.Galleries;

/// <summary>One picture as a page shows it: what stands in its tags. Texts are ready to stand in attributes.</summary>
public sealed record Picture
{
    /// <summary>The address that the author wrote; it is what is shown when there is no plan.</summary>
    public required string Source { get; init; }

    /// <summary>Null for pictures of other hosts and for those that could not be read.</summary>
    public Photo? Photo { get; init; }

    /// <summary>Whether there is something to show, as far as anybody knows without asking other hosts.</summary>
    public bool IsThere => Photo is not null || Source.StartsWith("//", StringComparison.Ordinal) || Source.Contains("://", StringComparison.Ordinal);

    /// <summary>The copies to offer; null when the file itself is shown.</summary>
    public PicturePlan? Plan { get; init; }

    /// <summary>What it says to those who can't see it; null when nobody said.</summary>
    public string? Alt { get; init; }

    /// <summary>How wide it will be shown, as <c>sizes</c> wants it.</summary>
    public string Sizes { get; init; } = "";

    /// <summary>The same by its author, whose word counts; null when nothing is said.</summary>
    public string? OwnSizes { get; init; }

    /// <summary>In CSS pixels, where the author says so.</summary>
    public string? Width { get; init; }

    public string? Height { get; init; }

    public string? Loading { get; init; }

    /// <summary>Of the author's, for the tag itself.</summary>
    public string? Style { get; init; }

    /// <summary>More attributes of the author's, as HTML that begins with a blank.</summary>
    public string Attributes { get; init; } = "";
}
