using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>A link in the HTML that a shortcode made.</summary>
/// <param name="At">Where the author wrote its address, else where the shortcode was called.</param>
public sealed record ShortcodeLink(string Url, SourceLocation At);
