using SiteGen.Diagnostics;

namespace SiteGen.Checking.Mending;

/// <summary>A link of a text that can be written better.</summary>
/// <param name="At">Where the link begins.</param>
internal readonly record struct Correction(SourceLocation At, string Old, string New);
