namespace SiteGen.Markdown;

/// <summary>A heading of an article, as contents lists and link checks need it.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Id">Its fragment; "" when Hugo gives it none.</param>
/// <param name="Html">Its content as rendered, inline HTML included.</param>
/// <param name="Line">1-based line in the file; 0 when a shortcode made it.</param>
public sealed record Heading(int Level, string Id, string Html, int Line);
