namespace SiteGen.Markdown.Citations;

/// <summary>A link in HTML that somebody wrote by hand.</summary>
/// <param name="Offset">Of its tag.</param>
internal readonly record struct HtmlLink(int Offset, string Url);
