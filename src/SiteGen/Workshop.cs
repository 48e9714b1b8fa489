using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Images.Galleries;
using SiteGen.Images.Notes;
using SiteGen.Markdown;
using SiteGen.Markdown.Galleries;
using SiteGen.Markdown.Shortcodes;
using SiteGen.Output;
using SiteGen.Output.Lists;
using SiteGen.Output.Minifying;
using SiteGen.Pads;
using SiteGen.References;
using SiteGen.Templates;
using SiteGen.Templates.Citing;

namespace SiteGen;

/// <summary>Joins the rooms that need each other while pages are rendered: bodies ask templates for shortcodes, templates ask for bodies.</summary>
internal sealed class Workshop : IFormatComposer
{
    private readonly ArticleRenderer _renderer;
    private readonly PageComposer _composer;
    private readonly ShortcodeComposer _shortcodes;
    private readonly bool _isMinified;

    /// <param name="parts">Of this site and these words, or of a version of the same pages.</param>
    /// <param name="kept">A workshop of the same pages, theme and words before some bodies were written anew: all other articles hold.</param>
    public Workshop(BuildRequest request, Site site, Theme theme, SiteWords words, SiteParts parts, CancellationToken cancel, KeptArticles? kept = null)
    {
        (Site, Theme, Words, Parts) = (site, theme, words, parts);
        _isMinified = request.IsMinified;
        _renderer = new ArticleRenderer(
            site,
            parts.Dialects,
            (page, gathered) => HostOf(page, gathered, theme),
            page => new(parts.Links.LinkTo(page), (path, isImage) => parts.Links.Find(page, path, isImage)),
            Photos is { } catalog ? LookupIn(catalog, words.Notes) : null)
        {
            References = site.Config.References.IsOn ? parts.References : null,
            OutcomeWords = site.Config.Enrichments ? parts.OutcomeWords : null,
        };
        Articles = new Articles(
            site,
            page => words.Pads.Of(page) is { } pad ? PadArticle.Render(words.Pads, pad) : _renderer.Render(page),
            page => parts.InFeeds.Contains(page.Index))
        {
            ReadTerms = parts.Search.ReadTerms,
        };
        if (kept is not null)
        {
            Articles.TakeFrom(kept.Of.Articles, kept.Except);
        }

        _composer = new PageComposer(new ComposerSettings
        {
            Site = site,
            Theme = theme,
            Articles = Articles,
            Time = request.Time,
            Cancel = cancel,
            Data = words.Data,
            Phrases = language => words.BookOf(language, site.MainLanguage),
            Markdownify = (page, text) => _renderer.RenderInline(HomeOf(page), text).Html,
            RenderBlock = (page, text) => _renderer.RenderBlock(page ?? Site.Home, text, null).Html,
            Photos = parts.Photos,
            Cards = words.Cards,
            Assets = words.Shelf,
            Pads = words.Pads,
            CopyOf = parts.References.CopyOf,
            Related = parts.Related,
            Links = parts.References.Links,
            Alternates = page => ListedPages.Alternates(page, site, Knows),
        });
        _shortcodes = new ShortcodeComposer(_composer, kept?.Of._shortcodes, kept?.Except);
    }

    public Site Site { get; }

    public Theme Theme { get; }

    public SiteWords Words { get; }

    public SiteParts Parts { get; }

    public Articles Articles { get; }

    public PadPages Pads => Words.Pads;

    /// <summary>Whether a page that is published links to a pad.</summary>
    public bool IsCited(PadName pad) => !_composer.Citations.Of(pad).IsEmpty;

    /// <summary>Null where bodies are to be exactly Hugo's.</summary>
    public PhotoCatalog? Photos => Site.Config.Enrichments ? Parts.Photos : null;

    /// <summary>What a header says that browsers may load.</summary>
    public string Policy => _composer.Policy(isHeader: true);

    /// <summary>What the pages refer to.</summary>
    public ReferenceIndex References => _composer.References;

    /// <summary>A page through its layout, with the mistakes of its body and of its templates.</summary>
    public Rendered Compose(Page page, Paginator? paginator, ByteBuffer target)
    {
        // A plan may have been made when the page had another title.
        page = Site.Current(page);
        var rendered = _composer.Compose(page, paginator, target);
        if (Photos is not null)
        {
            PagePictures.Finish(target);
        }

        RootedLinks.Change(target, Site, paginator is null ? page.Url : paginator.Urls[paginator.Number - 1]);
        if (_isMinified)
        {
            HtmlMinifier.Minify(target);
        }

        // A list's further pages would repeat the mistakes of its body.
        return paginator is null or { Number: 1 } ? WithBody(rendered, page) : rendered;
    }

    public bool Knows(Page page, OutputFormat format) => _composer.Knows(page, format);

    public Rendered Compose(Page page, OutputFormat format, ByteBuffer target)
    {
        page = Site.Current(page);
        var rendered = _composer.ComposeAs(format, page, target);
        return page.Outputs.Contains("html") ? rendered : WithBody(rendered, page);
    }

    private Rendered WithBody(Rendered rendered, Page page)
    {
        var facts = Articles.Facts(page).Diagnostics;
        var emitted = _shortcodes.EmittedBy(page);
        return facts.IsEmpty && emitted.IsEmpty
            ? rendered
            : new([.. facts, .. rendered.Diagnostics], [.. rendered.Emitted, .. emitted]);
    }

    private PhotoLookup LookupIn(PhotoCatalog catalog, PhotoNotes notes) => new()
    {
        Find = catalog.Find,
        Has = catalog.Has,
        FindAll = new GalleryFinder(catalog, notes).Find,
        NoteOf = notes.Of,
        ConfigOf = page => Site.LanguageOf(page).Config,
        Link = Site.Link,
        RenderInline = (page, text) => _renderer.RenderInline(page, text),
    };

    private ShortcodeHost HostOf(Page page, PageParts parts, Theme theme) => new()
    {
        FormOf = _shortcodes.FormOf,
        ShortcodeNames = () => theme.ShortcodeNames,
        RenderShortcode = call => _shortcodes.Render(page, call, parts.Photos),
        ResolveRef = call => Parts.Refs.Resolve(page, RefTargetOf(call)),
        FindParam = name => new ParamText(Site.Config.Params).Of(page, name),
        Photos = parts.Photos,
        Outcomes = parts.Outcomes,
        References = Parts.References,
        FindImage = source => Parts.Links.FindFigure(page, source),
        TemplateHint = TemplateHint,
        IsHugo = Site.Config.IsHugo,
        UnknownShortcodes = Site.Config.UnknownShortcodes,
        RunsInline = Site.Config.EnableInlineShortcodes,
        RenderInline = text => _renderer.RenderInline(page, text),
        RenderBlock = text => _renderer.RenderBlock(page, text, parts),
        Highlight = (Site.LanguageOf(page)?.Config ?? Site.Config).Markup.Highlight,
        Privacy = PrivacyOf(Site),
    };

    private string? TemplateHint(string name) => Site.Config.IsHugo
        ? $"Add '{Site.Config.TemplatesFolder}/shortcodes/{name}.sbn.html', which 'sitegen migrate shortcodes --write' begins."
        : $"Use a built-in shortcode, or add a template for it: {Site.Config.TemplatesFolder}/shortcodes/{name}.sbn.html.";

    // As in Hugo, where a text of a template is the home page's.
    private Page HomeOf(Page? page) => (page is null ? null : Site.LanguageOf(page))?.Home ?? Site.Home;

    private static RefTarget RefTargetOf(RefCall call)
        => new(call.Path, call.Language, call.IsRelative, call.Location) { OutputFormat = call.OutputFormat };

    private static EmbedPrivacy PrivacyOf(Site site)
    {
        var privacy = site.Config.Privacy;
        return new EmbedPrivacy
        {
            IsOnClick = site.Config is { EmbedsOnClick: true, Enrichments: true },
            IsYouTubeOff = privacy.YouTube.IsDisabled,
            IsYouTubeEnhanced = privacy.YouTube.IsPrivacyEnhanced,
            IsVimeoOff = privacy.Vimeo.IsDisabled,
            HasVimeoDoNotTrack = privacy.Vimeo.EnableDnt,
            IsVimeoSimple = privacy.Vimeo.IsSimple,
            IsXOff = privacy.X.IsDisabled,
            HasXDoNotTrack = privacy.X.EnableDnt,
            IsInstagramOff = privacy.Instagram.IsDisabled,
            IsInstagramSimple = privacy.Instagram.IsSimple,
        };
    }
}
