using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.EastAsian;

/// <summary>A space after a backslash: it lets a mark open or close beside a letter, and is not written.</summary>
internal sealed class EscapedSpace : LeafInline;
