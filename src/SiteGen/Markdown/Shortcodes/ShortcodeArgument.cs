using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>One argument of a shortcode; without a name it is known by its position.</summary>
/// <param name="IsQuoted">Between quotes: bare <c>true</c> and <c>3</c> are a flag and a number.</param>
public sealed record ShortcodeArgument(string? Name, string Text, bool IsQuoted, SourceLocation Location);
