using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Markdown;
using SiteGen.Markdown.Shortcodes;
using SiteGen.Output.Lists;
using SiteGen.Output.Minifying;
using SiteGen.Templates;

namespace SiteGen;

/// <summary>Joins the rooms that need each other while pages are rendered: bodies ask templates for shortcodes, templates ask for bodies.</summary>
internal sealed class Workshop
{
    private readonly ArticleRenderer _renderer;
    private readonly PageComposer _composer;
    private readonly ShortcodeComposer _shortcodes;
    private readonly RefResolver _refs;
    private readonly bool _isMinified;

    public Workshop(BuildRequest request, Site site, Theme theme, SiteWords words, CancellationToken cancel)
    {
        Site = site;
        _isMinified = request.IsMinified;
        var links = new LinkFinder(site, words.Assets);
        _renderer = new ArticleRenderer(
            site,
            page => HostOf(page, theme),
            page => new(links.LinkTo(page), (path, isImage) => links.Find(page, path, isImage)));
        var inFeeds = ListedPages.InAnyFeed(site);
        Articles = new Articles(site, _renderer.Render, inFeeds.Contains);
        _composer = new PageComposer(new ComposerSettings
        {
            Site = site,
            Theme = theme,
            Articles = Articles,
            Time = request.Time,
            Cancel = cancel,
            Data = words.Data,
            Phrases = language => words.BookOf(language, site.MainLanguage),
            Markdownify = (page, text) => _renderer.RenderInline(HomeOf(page), text),
            Alternates = page => ListedPages.Alternates(page, site),
        });
        _shortcodes = new ShortcodeComposer(_composer);
        _refs = new RefResolver(site);
    }

    public Site Site { get; }

    public Articles Articles { get; }

    /// <summary>A page through its layout, with the mistakes of its body and of its templates.</summary>
    public ImmutableArray<Diagnostic> Compose(Page page, Paginator? paginator, ByteBuffer target)
    {
        var mistakes = _composer.Compose(page, paginator, target);
        if (_isMinified)
        {
            HtmlMinifier.Minify(target);
        }

        // A list's further pages would repeat the mistakes of its body.
        return paginator is null or { Number: 1 } ? [.. Articles.Facts(page).Diagnostics, .. mistakes] : mistakes;
    }

    private ShortcodeHost HostOf(Page page, Theme theme) => new()
    {
        HasShortcode = _shortcodes.Has,
        ShortcodeNames = () => theme.ShortcodeNames,
        RenderShortcode = call => _shortcodes.Render(page, call),
        ResolveRef = call => _refs.Resolve(page, RefTargetOf(call)),
        FindParam = name => Param(page.Params, name) ?? Param(Site.Config.Params, name),
        FindImage = name => page.Resources.FirstOrDefault(resource => resource.Name == name) is { } image ? Site.Link(image.Url) : null,
        RenderInline = text => _renderer.RenderInline(page, text),
        RenderBlock = text => _renderer.RenderBlock(page, text),
        Highlight = (Site.LanguageOf(page)?.Config ?? Site.Config).Markup.Highlight,
        Privacy = PrivacyOf(Site),
    };

    // As in Hugo, where a text of a template is the home page's.
    private Page HomeOf(Page? page) => (page is null ? null : Site.LanguageOf(page))?.Home ?? Site.Home;

    private static RefTarget RefTargetOf(RefCall call)
        => new(call.Path, call.Language, call.IsRelative, call.Location) { OutputFormat = call.OutputFormat };

    private static string? Param(MetaValue.Map map, string path)
    {
        MetaValue? value = map;
        foreach (var name in path.Split('.'))
        {
            value = (value as MetaValue.Map)?[name];
        }

        return value?.AsText;
    }

    private static EmbedPrivacy PrivacyOf(Site site)
    {
        var privacy = site.Config.Privacy;
        return new EmbedPrivacy
        {
            IsYouTubeOff = privacy.YouTube.IsDisabled,
            IsYouTubeEnhanced = privacy.YouTube.IsPrivacyEnhanced,
            IsVimeoOff = privacy.Vimeo.IsDisabled,
            HasVimeoDoNotTrack = privacy.Vimeo.EnableDnt,
            IsXOff = privacy.X.IsDisabled,
            IsInstagramOff = privacy.Instagram.IsDisabled,
        };
    }
}
