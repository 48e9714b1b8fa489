using System.Text;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Highlighting;
using SiteGen.Markdown.Shortcodes;
using SiteGen.Running;

namespace SiteGen.Markdown;

/// <summary>Renders a page's body: shortcodes, Markdown, code colours, summary, words. One per site, used by all workers at once.</summary>
public sealed class ArticleRenderer
{
    private readonly SiteConfig _config;
    private readonly Func<Page, ShortcodeHost> _hostOf;
    private readonly Pool<MarkdownWorker> _workers;

    /// <param name="hostOf">What the shortcodes of a page may ask of the rest of the site.</param>
    public ArticleRenderer(SiteConfig config, Func<Page, ShortcodeHost> hostOf)
    {
        _config = config;
        _hostOf = hostOf;
        var dialect = new GoldmarkDialect(config.Markup);
        _workers = new Pool<MarkdownWorker>(() => new MarkdownWorker(dialect));
    }

    public (Article Facts, string Html) Render(Page page)
    {
        if (page.Source is not { } source)
        {
            return (new Article { Summary = page.Summary }, "");
        }

        var body = Encoding.UTF8.GetString(source.Body.Span);
        var mistakes = new List<Diagnostic>();
        var rendered = RenderBody(page, body, source, mistakes);
        return Finish(page, rendered, mistakes);
    }

    /// <summary>A text of a template or shortcode as Markdown, without a paragraph around a single line.</summary>
    public string RenderInline(string text)
    {
        var html = RenderBlock(text);
        return html.StartsWith("<p>", StringComparison.Ordinal) && html.EndsWith("</p>\n", StringComparison.Ordinal)
            && html.IndexOf("<p>", 3, StringComparison.Ordinal) < 0
                ? html[3..^5]
                : html;
    }

    public string RenderBlock(string text)
        => _workers.Use(new MarkdownSource(text, default), MarkdownRenderer.Render).Html;
}
