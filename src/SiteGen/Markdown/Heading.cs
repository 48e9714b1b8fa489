namespace SiteGen.Markdown;

/// <summary>A heading of a rendered page: what contents lists and deep links need.</summary>
/// <param name="Id">"" where the heading has none.</param>
/// <param name="Html">The text as contents lists show it: inline markup, but no links and no footnote marks.</param>
/// <param name="Text">The text without any markup and with character references resolved.</param>
/// <param name="Line">1-based line in the page's file.</param>
public sealed record Heading(int Level, string Id, string Html, string Text, int Line);
