using SiteGen.Diagnostics;

namespace SiteGen.Content;

/// <summary>What an author writes in <c>ref</c> or <c>relref</c>.</summary>
/// <param name="Path">A page's path, with or without extension and fragment; or a fragment alone.</param>
/// <param name="Language">The language to look in; null for the page's own.</param>
/// <param name="IsRelative">Without scheme and host.</param>
public sealed record RefTarget(string Path, string? Language, bool IsRelative, SourceLocation Location)
{
    /// <summary>The page's address in another format; null for the usual one.</summary>
    public string? OutputFormat { get; init; }
}
