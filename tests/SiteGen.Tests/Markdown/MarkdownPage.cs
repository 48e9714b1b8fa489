using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Markdown;

namespace SiteGen.Tests.Markdown;

/// <summary>Renders one text the way a page of a Hugo site is rendered.</summary>
internal static class MarkdownPage
{
    public static readonly MarkupConfig Hugo = new() { Alerts = false };

    public static string Html(string markdown, MarkupConfig? config = null)
        => Render(markdown, config).Html.TrimEnd('\n');

    public static RenderedMarkdown Render(string markdown, MarkupConfig? config = null)
        => MarkdownRenderer.Render(Worker(config), Source(markdown));

    public static MarkdownWorker Worker(MarkupConfig? config = null) => new(new GoldmarkDialect(config ?? Hugo));

    public static MarkdownSource Source(string markdown) => new(markdown, new SourceLocation("content/a.md", 5));
}
