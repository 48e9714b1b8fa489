using SiteGen.Content;
using SiteGen.Markdown.Summaries;
using SiteGen.Running;
using SiteGen.Search;

namespace SiteGen.Markdown;

/// <summary>The articles of a site, each rendered when somebody first asks. HTML goes after its page was written, except where a feed wants it too.</summary>
/// <param name="render">Renders a body; it must not wait for another page's article.</param>
/// <param name="isKept">Whether a page's HTML will be asked for again after its own page was written.</param>
public sealed class Articles(Site site, Func<Page, (Article Facts, string Html)> render, Func<Page, bool> isKept) : IArticles
{
    private readonly Slots<RenderedBody> _bodies = new(site.PageCount);

    /// <summary>Reads the words of a page's HTML; null where no page is searched.</summary>
    internal Func<Page, string, PageTerms>? ReadTerms { get; init; }

    public object Edition => this;

    /// <summary>Takes over the articles of the same site before these pages' bodies were written anew.</summary>
    public void TakeFrom(Articles before, IEnumerable<Page> written)
        => _bodies.TakeFrom(before._bodies, [.. written.Select(static page => page.Index)]);

    public Page Current(Page page) => site.Current(page);

    public Article Facts(Page page) => Body(page).Facts;

    public string Html(Page page)
    {
        var body = Body(page);
        if (body.Html is not { } html)
        {
            // An unplanned reader: right, if slow.
            return render(page).Html;
        }

        _bodies.Replace(page.Index, isKept(page) ? body.Kept() : body.WithoutHtml());
        return html;
    }

    public string TableOfContents(Page page)
        => Contents.TableOfContents.Render(Facts(page).Headings, (site.LanguageOf(page)?.Config ?? site.Config).Markup.TableOfContents);

    PageTerms IArticles.Terms(Page page) => Body(page).Terms;

    public string Plain(Page page) => PlainText.Of(Body(page).Html ?? render(page).Html);

    private RenderedBody Body(Page page) => _bodies.GetOrMake(page.Index, index => Make(site.At(index)));

    private RenderedBody Make(Page page)
    {
        var (facts, html) = render(page);
        return RenderedBody.Of(facts, html, ReadTerms?.Invoke(page, html) ?? PageTerms.None);
    }
}
