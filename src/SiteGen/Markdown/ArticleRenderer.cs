using System.Text;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Markdown.Citations;
using SiteGen.Markdown.Galleries;
using SiteGen.Markdown.Highlighting;
using SiteGen.Markdown.Outcomes;
using SiteGen.Markdown.Shortcodes;
using SiteGen.Markdown.Summaries;
using SiteGen.References;

namespace SiteGen.Markdown;

/// <summary>Renders a page's body: shortcodes, Markdown, code colours, summary, words. One per site, used by all workers at once.</summary>
public sealed class ArticleRenderer
{
    private readonly Site _site;
    private readonly LanguageDialects _dialects;
    private readonly Func<Page, PageParts, ShortcodeHost> _hostOf;
    private readonly Func<Page, LinkTargets> _targetsOf;
    private readonly PhotoLookup? _photos;

    /// <param name="hostOf">What the shortcodes of a page may ask of the rest of the site.</param>
    /// <param name="targetsOf">What its links may lead to; asked only where links are resolved.</param>
    /// <param name="photos">Null where pictures are written as Hugo does.</param>
    internal ArticleRenderer(
        Site site,
        LanguageDialects dialects,
        Func<Page, PageParts, ShortcodeHost> hostOf,
        Func<Page, LinkTargets> targetsOf,
        PhotoLookup? photos)
    {
        _site = site;
        _dialects = dialects;
        _hostOf = hostOf;
        _targetsOf = targetsOf;
        _photos = photos;
    }

    /// <summary>Knows links to pads, changes and bugs; null where they are links like others.</summary>
    public ReferenceLookup? References { get; init; }

    /// <summary>How a page's language speaks of decisions and actions; null where bodies are to be exactly Hugo's.</summary>
    public Func<Page, OutcomeWords>? OutcomeWords { get; init; }

    /// <summary>The article's facts and its HTML; without a file there is no body, only what the front matter says.</summary>
    public (Article Facts, string Html) Render(Page page)
    {
        if (_site.BodyOf(page) is not { } source)
        {
            return (new Article(), "");
        }

        List<Diagnostic> mistakes = [];
        var photos = _photos is null ? null : new PagePhotos(page, _photos);
        var outcomes = OutcomeWords is { } words && OutcomeMarks.AreIn(source.Body.Span) ? new PageOutcomes(words(page)) : null;
        var parts = new PageParts(photos, outcomes);
        var expansion = Expand(page, source, parts, mistakes);
        var rendered = source.Format == ContentFormat.Html
            ? RenderHtml(expansion, source.BodyLocation)
            : RenderMarkdown(page, expansion, parts, source.BodyLocation);
        mistakes.AddRange(rendered.Diagnostics);
        var citations = Citations(page, expansion, rendered, mistakes);
        var config = _dialects.Of(page).Config;
        var isCjk = page.IsCjk ?? (config.HasCjkLanguage && WordCount.HasEastAsian(expansion.Markdown));
        var shown = expansion.Insert(rendered.Html);
        var numbered = photos?.Number(shown) ?? shown;
        var html = outcomes?.Finish(numbered) ?? numbered;
        mistakes.AddRange(outcomes?.Mistakes ?? []);
        var summary = Summaries.Summaries.Read(html, FromFrontMatter(page), config.SummaryLength, isCjk, photos is { AreUsed: true });
        var facts = Facts(rendered, summary, isCjk, photos, mistakes) with { Outcomes = outcomes?.All ?? [] };
        return References is { IsShown: true } references
            ? (facts with { References = citations, Summary = MarkedLinks.Finish(facts.Summary, references, page) },
                MarkedLinks.Finish(summary.Content, references, page))
            : (facts with { References = citations }, summary.Content);
    }

    /// <summary>A text of a page's template or shortcode as Markdown; a single paragraph loses its tags.</summary>
    public RenderedMarkdown RenderInline(Page page, string text)
        => _dialects.Of(page).Workers.Use(Source(page, text, default), Summaries.Summaries.RenderFrontMatter);

    /// <param name="parts">Those of the page, where the text is part of its body.</param>
    public RenderedMarkdown RenderBlock(Page page, string text, PageParts? parts)
    {
        var source = Source(page, text, default) with
        {
            RenderCodeBlock = CodeColours(page, []),
            Photos = parts?.Photos,
            Outcomes = parts?.Outcomes,
            References = parts?.Photos is null ? null : References,
        };
        return _dialects.Of(page).Workers.Use(source, MarkdownRenderer.Render);
    }

    private MarkdownSource Source(Page page, string text, SourceLocation start)
    {
        var markup = _dialects.Of(page).Config.Markup;
        return new(text, start) { Targets = markup.ResolvesLinks || markup.ResolvesImages ? _targetsOf(page) : null };
    }

    private ShortcodeExpansion Expand(Page page, ContentFile source, PageParts parts, List<Diagnostic> mistakes)
    {
        var body = Encoding.UTF8.GetString(source.Body.Span);
        var host = ShortcodeParser.MayHaveShortcodes(body) ? _hostOf(page, parts) : ShortcodeHost.None;
        var expansion = ShortcodeExpander.Expand(body, source.BodyLocation, host);
        mistakes.AddRange(expansion.Diagnostics);
        return expansion.Value;
    }

    private RenderedMarkdown RenderMarkdown(Page page, ShortcodeExpansion expansion, PageParts parts, SourceLocation start)
    {
        List<Diagnostic> mistakesInCode = [];
        var source = Source(page, expansion.Markdown, start) with
        {
            RenderCodeBlock = CodeColours(page, mistakesInCode),
            Photos = parts.Photos,
            Outcomes = parts.Outcomes,
            References = References,
            FootnotePrefix = _dialects.Of(page).Config.Markup.PrefixesFootnotes ? $"h{ShortHash.Of(page.Path)}" : "",
        };
        var rendered = _dialects.Of(page).Workers.Use(source, MarkdownRenderer.Render);
        var all = mistakesInCode.Count == 0
            ? rendered
            : rendered with { Diagnostics = [.. rendered.Diagnostics, .. mistakesInCode] };
        var complete = ExpandedFacts.Complete(expansion, all, start, References?.Links);
        return rendered.OmittedHtml.IsEmpty
            ? complete
            : complete with
            {
                Diagnostics = [.. complete.Diagnostics, .. OmittedHtml.Report(expansion, rendered.OmittedHtml, start)],
            };
    }

    private RenderedMarkdown RenderHtml(ShortcodeExpansion expansion, SourceLocation start)
    {
        var rendered = new RenderedMarkdown(WithDividerToken(expansion.Markdown), [], [], []);
        return References is { Links: var links }
            ? ExpandedFacts.Complete(expansion, rendered with { Citations = PageCitations.OfHtml(expansion.Markdown, start, links) }, start)
            : rendered;
    }

    private ImmutableArray<Citation> Citations(Page page, ShortcodeExpansion expansion, RenderedMarkdown rendered, List<Diagnostic> mistakes)
    {
        if (References is not { } references)
        {
            return [];
        }

        var (citations, faults) = PageCitations.Of(page, expansion, rendered.Citations, references);
        mistakes.AddRange(faults);
        return citations;
    }

    private RenderCodeBlock CodeColours(Page page, List<Diagnostic> mistakes)
    {
        var highlight = _dialects.Of(page).Config.Markup.Highlight;
        return (output, call) => mistakes.AddRange(CodeHighlighter.Render(output, call, highlight));
    }

    private static string WithDividerToken(string html)
    {
        var at = html.IndexOf(SummaryDivider.Written, StringComparison.Ordinal);
        return at < 0
            ? html
            : string.Concat(html.AsSpan(0, at), SummaryDivider.Token, html.AsSpan(at + SummaryDivider.Written.Length));
    }

    private string? FromFrontMatter(Page page) => page.Summary.Length == 0 ? null : RenderInline(page, page.Summary).Html;

    private static Article Facts(
        RenderedMarkdown rendered, PageSummary summary, bool isCjk, PagePhotos? photos, List<Diagnostic> mistakes)
    {
        var words = WordCount.OfHtml(summary.Content, isCjk);
        return new Article
        {
            Summary = summary.Summary,
            IsTruncated = summary.IsTruncated,
            Headings = rendered.Headings,
            Links = rendered.Links,
            WordCount = words,
            FuzzyWordCount = WordCount.Fuzzy(words),
            ReadingTime = WordCount.ReadingTime(words, isCjk),
            Emitted = photos?.Emitted ?? [],
            Galleries = photos?.Galleries ?? [],
            HasPhotos = photos is { HasShown: true },
            HasPhotosInSummary = photos is { HasShown: true } && GalleryHtml.IsIn(summary.Summary),
            FirstPicture = photos?.First,
            Diagnostics = photos is { AreUsed: true }
                ? [.. RepeatedMistakes.Drop([.. mistakes, .. photos.Mistakes])]
                : [.. mistakes, .. photos?.Mistakes ?? []],
        };
    }
}
