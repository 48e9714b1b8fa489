namespace SiteGen.Markdown.Summaries;

/// <summary>Who decided what a summary is.</summary>
public enum SummaryKind
{
    Automatic,
    Divider,
    FrontMatter,
}
