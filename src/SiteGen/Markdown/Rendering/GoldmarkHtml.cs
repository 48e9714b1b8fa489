using Markdig.Renderers;
using Markdig.Syntax;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Markdown.Citations;
using SiteGen.Markdown.Headings;
using SiteGen.Markdown.Shortcodes;
using SiteGen.Markdown.Summaries;
using SiteGen.References;

namespace SiteGen.Markdown.Rendering;

/// <summary>Writes a page's nodes as goldmark does, and gathers the facts of the page on the way.</summary>
internal sealed class GoldmarkHtml : HtmlRenderer
{
    private readonly ImmutableArray<Heading>.Builder _headings = ImmutableArray.CreateBuilder<Heading>();
    private readonly ImmutableArray<LinkUse>.Builder _links = ImmutableArray.CreateBuilder<LinkUse>();

    private readonly List<Citation> _citations = [];
    private readonly List<SourceLocation> _omittedHtml = [];
    private readonly List<Diagnostic> _mistakes = [];

    private int _dividerLine;
    private (string? Url, Reference? Found) _asked;

    public GoldmarkHtml(HtmlBuffer output, MarkupConfig config) : base(output)
    {
        Out = output;
        Config = config;
        Ids = new HeadingIds(config.HeadingIdStyle);
        ObjectRenderers.Clear();
        NodeHtmlList.AddTo(this);
    }

    public HtmlBuffer Out { get; }

    public MarkupConfig Config { get; }

    public HeadingIds Ids { get; }

    public MarkdownSource Page { get; private set; } = new("", default);

    /// <summary>The text that was parsed: places of nodes are places in it.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Text of images becomes an attribute, where tags can't stand.</summary>
    public bool IsPlain { get; set; }

    /// <summary>Contents lists show a heading without its footnote marks.</summary>
    public bool HidesFootnotes { get; set; }

    /// <summary>What stands there is shown in contents lists too, where pictures stay as small as they are.</summary>
    public bool IsInHeading { get; set; }

    /// <summary>Within a cell, the backslash that keeps a pipe from ending it is not part of the code.</summary>
    public bool HidesEscapedPipes { get; set; }

    public int CodeBlocks { get; set; }

    public string EmptyElementEnd => Config.IsXhtml ? " />" : ">";

    /// <param name="text">The page's text as it was parsed.</param>
    /// <param name="dividerLine">Where the summary's divider was made a paragraph, -1 if nowhere.</param>
    public void Begin(MarkdownSource page, string text, int dividerLine)
    {
        Page = page;
        Text = text;
        _dividerLine = dividerLine;
        Out.Clear();
        Ids.Clear();
        _headings.Clear();
        _links.Clear();
        _citations.Clear();
        _omittedHtml.Clear();
        _mistakes.Clear();
        IsPlain = false;
        HidesFootnotes = false;
        IsInHeading = false;
        HidesEscapedPipes = false;
        CodeBlocks = 0;
        _asked = default;
    }

    public RenderedMarkdown End(ImmutableArray<Diagnostic> diagnostics)
        => new(Out.ToString(), _headings.ToImmutable(), _links.ToImmutable(), _mistakes.Count == 0 ? diagnostics : [.. diagnostics, .. _mistakes])
        {
            OmittedHtml = [.. _omittedHtml],
            Citations = [.. _citations],
        };

    public void Add(Heading heading) => _headings.Add(heading);

    public void AddLink(string url, MarkdownObject node, bool isImage, string? cited = null)
    {
        var at = At(node);
        _links.Add(new LinkUse(url, at, isImage));
        if (!isImage)
        {
            Cite(cited ?? url, at);
        }
    }

    /// <summary>Notes a link of a known kind; what shortcodes put into an address is known later.</summary>
    public void Cite(string url, SourceLocation at)
    {
        if (Recognize(url) is { } reference && !ShortcodeExpansion.HasToken(url))
        {
            _citations.Add(new Citation(reference, at));
        }
    }

    /// <summary>Ends a link's start tag, marked when the link may be of a known kind.</summary>
    public void WriteLinkTagEnd(string url)
    {
        var isMarked = Page.References is { IsShown: true } && (Recognize(url) is not null || ShortcodeExpansion.HasToken(url));
        Out.Write(isMarked ? LinkMark.TagEnd : ">");
    }

    public void AddMistakes(ImmutableArray<Diagnostic> mistakes) => _mistakes.AddRange(mistakes);

    public void WriteOmission(MarkdownObject node)
    {
        Out.Write("<!-- raw HTML omitted -->");
        _omittedHtml.Add(At(node));
    }

    /// <summary>Lines of a node count from 0 within the body.</summary>
    public SourceLocation At(MarkdownObject node) => At(node.Line, node.Column);

    public SourceLocation At(int line, int column)
    {
        var isAfterDivider = _dividerLine >= 0 && line > _dividerLine;
        line = isAfterDivider ? Math.Max(_dividerLine, line - SummaryDivider.AddedLines) : line;
        return new(Page.Start.File, Math.Max(1, Page.Start.Line) + line, column + 1);
    }

    // A link is asked about when it is noted and again where its tag ends.
    private Reference? Recognize(string url)
    {
        if (!ReferenceEquals(_asked.Url, url))
        {
            _asked = (url, Page.References?.Links.Recognize(url));
        }

        return _asked.Found;
    }
}
