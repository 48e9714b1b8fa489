using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Markdown;
using SiteGen.Output;
using SiteGen.References;
using SiteGen.Search;
using SiteGen.Templates.Citing;

namespace SiteGen;

/// <summary>
/// The workshop that a plan's outputs are rendered in. A build's stays the same; in a preview another takes its place when only bodies or
/// templates changed, so that a plan of ten thousand addresses need not be made anew.
/// </summary>
internal sealed class LiveWorkshop(Workshop first) : IFormatComposer, IArticles
{
    private volatile Workshop _current = first;

    public Workshop Workshop
    {
        get => _current;
        set => _current = value;
    }

    public object Edition => _current.Articles;

    public Page Current(Page page) => _current.Site.Current(page);

    public ReferenceIndex References => _current.References;

    public string Policy => _current.Policy;

    public bool IsCited(PadName pad) => _current.IsCited(pad);

    public Rendered Compose(Page page, Paginator? paginator, ByteBuffer target) => _current.Compose(page, paginator, target);

    public bool Knows(Page page, OutputFormat format) => _current.Knows(page, format);

    public Rendered Compose(Page page, OutputFormat format, ByteBuffer target) => _current.Compose(page, format, target);

    public Article Facts(Page page) => _current.Articles.Facts(page);

    public string Html(Page page) => _current.Articles.Html(page);

    public string TableOfContents(Page page) => _current.Articles.TableOfContents(page);

    PageTerms IArticles.Terms(Page page) => ((IArticles)_current.Articles).Terms(page);

    public string Plain(Page page) => _current.Articles.Plain(page);
}
