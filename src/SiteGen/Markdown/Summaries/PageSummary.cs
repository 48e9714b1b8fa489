namespace SiteGen.Markdown.Summaries;

/// <summary>A page's content and its parts: what lists show, and what is left after it.</summary>
/// <param name="Content">The whole content, without the divider.</param>
/// <param name="Rest">The content without the summary.</param>
public sealed record PageSummary(SummaryKind Kind, string Content, string Summary, string Rest, bool IsTruncated);
