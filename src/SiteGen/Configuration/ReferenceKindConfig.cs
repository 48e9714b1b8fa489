using System.Text.RegularExpressions;

namespace SiteGen.Configuration;

/// <summary>A kind of links that a site adds.</summary>
/// <param name="Name">One word: part of class names and addresses.</param>
/// <param name="Pattern">A regular expression that takes linear time, found anywhere in the address unless it says <c>^</c>; its group <c>id</c>, else the address, is the identity.</param>
public sealed record ReferenceKindConfig(string Name, string Pattern)
{
    /// <summary>The group of a pattern that holds the identity.</summary>
    public const string Id = "id";

    /// <summary>How patterns are read everywhere: in linear time, whatever the address.</summary>
    public const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    /// <summary>What the links are called together; the name when not said.</summary>
    public string Title { get; init; } = "";

    /// <summary>A readable name of one link with the pattern's groups: <c>RFC {id}</c>.</summary>
    public string Label { get; init; } = "{id}";

    /// <summary>A character or two for the theme to show.</summary>
    public string Icon { get; init; } = "";
}
