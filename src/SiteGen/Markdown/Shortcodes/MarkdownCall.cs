namespace SiteGen.Markdown.Shortcodes;

/// <summary>A shortcode called with percent signs and the lines, from 0, that it made of the expanded Markdown.</summary>
internal readonly record struct MarkdownCall(int FirstLine, int LastLine, ShortcodeTag Tag);
