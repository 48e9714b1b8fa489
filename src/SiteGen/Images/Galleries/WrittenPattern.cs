using SiteGen.Diagnostics;

namespace SiteGen.Images.Galleries;

/// <summary>A pattern as an author wrote it, and where.</summary>
public sealed record WrittenPattern(string Text, SourceLocation Place);
