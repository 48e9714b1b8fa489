namespace SiteGen.Configuration;

/// <summary>A field by which pages are related, and how much it counts: an entry of <c>related.indices</c>.</summary>
public sealed record RelatedIndex(string Name, int Weight)
{
    /// <summary><c>basic</c> or <c>fragments</c>.</summary>
    public string Type { get; init; } = "basic";

    /// <summary>A Go date pattern that dates are compared in.</summary>
    public string Pattern { get; init; } = "";

    public bool ApplyFilter { get; init; }

    public bool ToLower { get; init; }

    /// <summary>Percent of pages above which a keyword says nothing.</summary>
    public int CardinalityThreshold { get; init; }
}
