namespace SiteGen.Markdown.Summaries;

/// <summary>A page's content and its parts: what lists show, and what is left after it.</summary>
/// <param name="Content">The whole content, without the divider.</param>
public sealed record PageSummary(SummaryKind Kind, string Content, string Summary, bool IsTruncated)
{
    /// <summary>The HTML as it was read, and where in it the summary ended.</summary>
    internal (string Html, int End) Cut { get; init; } = ("", 0);

    /// <summary>The content without the summary; made when asked for, since few themes show it.</summary>
    public string Rest => Cut.Html.AsSpan(Cut.End).Trim().ToString();
}
