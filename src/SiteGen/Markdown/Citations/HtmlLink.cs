namespace SiteGen.Markdown.Citations;

/// <summary>A link in HTML that somebody wrote by hand.</summary>
/// <param name="Offset">Of its tag.</param>
/// <param name="End">Of the letter that ends its tag.</param>
/// <param name="HasClass">Its author chose how it looks.</param>
internal readonly record struct HtmlLink(int Offset, int End, string Url, bool HasClass);
