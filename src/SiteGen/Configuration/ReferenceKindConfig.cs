namespace SiteGen.Configuration;

/// <summary>A kind of links that a site adds.</summary>
/// <param name="Name">One word: part of class names and addresses.</param>
/// <param name="Pattern">A regular expression over the whole address, that takes linear time; its group <c>id</c>, else the address, is the identity.</param>
public sealed record ReferenceKindConfig(string Name, string Pattern)
{
    /// <summary>What the links are called together; the name when not said.</summary>
    public string Title { get; init; } = "";

    /// <summary>A readable name of one link with the pattern's groups: <c>RFC {id}</c>.</summary>
    public string Label { get; init; } = "{id}";

    /// <summary>A character or two for the theme to show.</summary>
    public string Icon { get; init; } = "";
}
