using System.Collections.Frozen;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Images;
using SiteGen.Images.Galleries;
using SiteGen.Images.Notes;
using SiteGen.Markdown;
using SiteGen.Markdown.Citations;
using SiteGen.Markdown.Galleries;
using SiteGen.Markdown.Shortcodes;
using SiteGen.Output;
using SiteGen.Output.Lists;
using SiteGen.Output.Minifying;
using SiteGen.Pads;
using SiteGen.References;
using SiteGen.Templates;
using SiteGen.Templates.Citing;
using SiteGen.Templates.Phrases;

namespace SiteGen;

/// <summary>Joins the rooms that need each other while pages are rendered: bodies ask templates for shortcodes, templates ask for bodies.</summary>
internal sealed class Workshop : IFormatComposer
{
    private readonly ArticleRenderer _renderer;
    private readonly PageComposer _composer;
    private readonly ShortcodeComposer _shortcodes;
    private readonly RefResolver _refs;
    private readonly FrozenSet<int> _inFeeds;
    private readonly LinkFinder _links;
    private readonly ReferenceLookup _references;
    private readonly bool _isMinified;
    private readonly PhotoCatalog? _photos;

    /// <param name="before">
    /// The workshop of the same pages, theme and words before some were written anew: what it found and measured holds.
    /// </param>
    /// <param name="written">The pages whose bodies were written anew: all other articles hold. Null when none does.</param>
    public Workshop(
        BuildRequest request, Site site, Theme theme, SiteWords words, CancellationToken cancel, Workshop? before = null, ImmutableArray<Page>? written = null)
    {
        (Site, Theme, Words, Pads) = (site, theme, words, words.Pads);
        _isMinified = request.IsMinified;
        _links = before?._links ?? new LinkFinder(site, words.Assets);
        _refs = before?._refs ?? new RefResolver(site);
        _photos = before is not null ? before._photos
            : site.Config.Enrichments ? new PhotoCatalog(site, words.Tree, site.Config.Images, request.ImageCache) : null;
        _references = before?._references ?? LookupOf(site, words);
        _renderer = new ArticleRenderer(
            site,
            (page, photos) => HostOf(page, photos, theme),
            page => new(_links.LinkTo(page), (path, isImage) => _links.Find(page, path, isImage)),
            _photos is null ? null : LookupIn(_photos, words.Notes),
            before?._renderer)
        {
            References = site.Config.References.IsOn ? _references : null,
        };
        _inFeeds = before?._inFeeds ?? ListedPages.InAnyFeed(site).Select(static page => page.Index).ToFrozenSet();
        Articles = new Articles(
            site, page => words.Pads.Of(page) is { } pad ? PadArticle.Render(words.Pads, pad) : _renderer.Render(page), page => _inFeeds.Contains(page.Index));
        if (before is not null && written is { } renewed)
        {
            Articles.TakeFrom(before.Articles, renewed);
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
            Photos = _photos ?? before?._composer.Settings.Photos ?? new PhotoCatalog(site, words.Tree, site.Config.Images, request.ImageCache),
            Cards = words.Cards,
            Pads = words.Pads,
            CopyOf = _references.CopyOf,
            Related = written is not null || !ReadsTitles(site) ? before?._composer.Related : null,
            Links = _references.Links,
            Alternates = page => ListedPages.Alternates(page, site, Knows),
        });
        _shortcodes = new ShortcodeComposer(_composer, written is null ? null : before?._shortcodes, written);
    }

    public Site Site { get; }

    public Theme Theme { get; }

    public SiteWords Words { get; }

    public Articles Articles { get; }

    public PadPages Pads { get; }

    /// <summary>Whether a page that is published links to a pad.</summary>
    public bool IsCited(PadName pad) => !_composer.Citations.Of(pad).IsEmpty;

    /// <summary>Null where bodies are to be exactly Hugo's.</summary>
    public PhotoCatalog? Photos => _photos;

    /// <summary>What the pages refer to.</summary>
    public ReferenceIndex References => _composer.References;

    /// <summary>A page through its layout, with the mistakes of its body and of its templates.</summary>
    public Rendered Compose(Page page, Paginator? paginator, ByteBuffer target)
    {
        // A plan may have been made when the page had another title.
        page = Site.Current(page);
        var rendered = _composer.Compose(page, paginator, target);
        if (_photos is not null)
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

    private static bool ReadsTitles(Site site)
        => site.Config.Related.Indices.Any(static index => index.Name.Equals("title", StringComparison.OrdinalIgnoreCase));

    private static ReferenceLookup LookupOf(Site site, SiteWords words)
        => new(new LinkRecognizer(WithKeptHosts(site.Config.References, words.Pads)), site.Config.References)
        {
            IsShown = site.Config.References.IsOn && site.Config.Enrichments,
            IsHugo = site.Config.IsHugo,
            CopyOf = pad => words.Pads.Of(pad) is { } kept ? site.Link(kept.Page.Url) : null,
            WordsOf = (page, pad) => CopyWords(words.BookOf(site.LanguageOf(page), site.MainLanguage), pad),
        };

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

    private ShortcodeHost HostOf(Page page, PagePhotos? photos, Theme theme) => new()
    {
        FormOf = _shortcodes.FormOf,
        ShortcodeNames = () => theme.ShortcodeNames,
        RenderShortcode = call => _shortcodes.Render(page, call, photos),
        ResolveRef = call => _refs.Resolve(page, RefTargetOf(call)),
        FindParam = name => new ParamText(Site.Config.Params).Of(page, name),
        Photos = photos,
        References = _references,
        FindImage = source => _links.FindFigure(page, source),
        TemplateHint = TemplateHint,
        IsHugo = Site.Config.IsHugo,
        UnknownShortcodes = Site.Config.UnknownShortcodes,
        RunsInline = Site.Config.EnableInlineShortcodes,
        RenderInline = text => _renderer.RenderInline(page, text),
        RenderBlock = text => _renderer.RenderBlock(page, text, photos),
        Highlight = (Site.LanguageOf(page)?.Config ?? Site.Config).Markup.Highlight,
        Privacy = PrivacyOf(Site),
    };

    private static CopyWords CopyWords(PhraseBook phrases, string pad) => new(
        phrases.Find("pad_copy", null, static _ => null) ?? "",
        phrases.Find("pad_copy_of", pad, name => name is "" or "pad" ? pad : null) ?? "");

    private string? TemplateHint(string name) => Site.Config.IsHugo
        ? $"Add '{Site.Config.TemplatesFolder}/shortcodes/{name}.sbn.html', which 'sitegen migrate shortcodes --write' begins."
        : $"Use a built-in shortcode, or add a template for it: {Site.Config.TemplatesFolder}/shortcodes/{name}.sbn.html.";

    // A server that is gone is soon gone from the configuration, too; then copies of its pads are worth most.
    private static ReferencesConfig WithKeptHosts(ReferencesConfig config, PadPages pads)
    {
        var known = config.Etherpad.Hosts;
        var kept = pads.All
            .DistinctBy(static page => page.History.Pad.Host)
            .Where(page => !known.Any(host => host.Host == page.History.Pad.Host))
            .Select(static page => new PadHostConfig(page.History.Pad.Host));
        return pads.All.IsEmpty ? config : config with { Etherpad = config.Etherpad with { Hosts = [.. known, .. kept] } };
    }

    // As in Hugo, where a text of a template is the home page's.
    private Page HomeOf(Page? page) => (page is null ? null : Site.LanguageOf(page))?.Home ?? Site.Home;

    private static RefTarget RefTargetOf(RefCall call)
        => new(call.Path, call.Language, call.IsRelative, call.Location) { OutputFormat = call.OutputFormat };

    private static EmbedPrivacy PrivacyOf(Site site)
    {
        var privacy = site.Config.Privacy;
        return new EmbedPrivacy
        {
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
