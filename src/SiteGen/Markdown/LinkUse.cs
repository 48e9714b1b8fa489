using SiteGen.Diagnostics;

namespace SiteGen.Markdown;

/// <summary>A link or image in a body, where its author wrote it.</summary>
/// <param name="Target">As written, not resolved.</param>
public sealed record LinkUse(string Target, bool IsImage, SourceLocation Location);
