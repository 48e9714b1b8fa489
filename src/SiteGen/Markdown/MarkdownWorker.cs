using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown;

/// <summary>What one thread needs to render pages one after another without making it anew; never shared by two threads.</summary>
public sealed class MarkdownWorker
{
    public MarkdownWorker(GoldmarkDialect dialect)
    {
        Dialect = dialect;
        Html = NewHtml();
    }

    public GoldmarkDialect Dialect { get; }

    internal GoldmarkHtml Html { get; private set; }

    /// <summary>After a failure: Markdig goes on counting levels from where it stopped, and the next page would fail for nothing.</summary>
    internal void Renew() => Html = NewHtml();

    private GoldmarkHtml NewHtml() => new(new HtmlBuffer(), Dialect.Config);
}
