namespace SiteGen.Checking.Mending;

/// <summary>A line before and after its links were mended.</summary>
/// <param name="Number">1-based.</param>
public readonly record struct MendedLine(int Number, string Old, string New);
