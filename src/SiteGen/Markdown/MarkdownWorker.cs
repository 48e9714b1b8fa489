using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown;

/// <summary>What one thread needs to render pages one after another without making it anew; never shared by two threads.</summary>
public sealed class MarkdownWorker
{
    public MarkdownWorker(GoldmarkDialect dialect)
    {
        Dialect = dialect;
        Html = new GoldmarkHtml(new HtmlBuffer(), dialect.Config);
    }

    public GoldmarkDialect Dialect { get; }

    internal GoldmarkHtml Html { get; }
}
