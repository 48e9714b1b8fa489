using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>A page that an author points to with <c>ref</c> or <c>relref</c>.</summary>
/// <param name="IsRelative">The URL wanted has no scheme and host.</param>
public sealed record RefCall(
    string Path, string? Language, string? OutputFormat, bool IsRelative, SourceLocation Location);
