using SiteGen.Diagnostics;

namespace SiteGen.Markdown;

/// <summary>A link or image that a page's author wrote, with its place, so that a broken one can be shown where it stands.</summary>
/// <param name="Url">The target as written, escapes resolved, before any resolving of pages.</param>
public sealed record LinkUse(string Url, SourceLocation At, bool IsImage);
