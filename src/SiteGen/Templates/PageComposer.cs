using System.Collections.Frozen;
using Scriban.Runtime;
using Scriban.Syntax;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images.Finding;
using SiteGen.Markdown;
using SiteGen.References;
using SiteGen.Running;
using SiteGen.Templates.Assets;
using SiteGen.Templates.Citing;
using SiteGen.Templates.Functions;
using SiteGen.Templates.Models;

namespace SiteGen.Templates;

/// <summary>Renders pages through the theme; one per build, used by all workers at once.</summary>
public sealed class PageComposer
{
    private readonly LayoutFinder _layouts;
    private readonly OutputFormat _html;
    private readonly PageModel?[] _pages;
    private readonly SiteModel _main;
    private readonly Lazy<RelatedPages> _related;
    private readonly FrozenDictionary<string, SiteModel> _sites;
    private readonly Memo<string, CompiledTemplate?> _partials = new();
    private readonly Func<string, CompiledTemplate?> _findPartial;
    private ImmutableDictionary<CompiledTemplate, ImmutableArray<Diagnostic>> _endless
        = ImmutableDictionary<CompiledTemplate, ImmutableArray<Diagnostic>>.Empty;

    public PageComposer(ComposerSettings settings)
    {
        Settings = settings;
        _layouts = new LayoutFinder(settings.Theme);
        _html = settings.Site.Config.OutputFormats.First(static format => format.Name == "html");
        _pages = new PageModel?[settings.Site.PageCount];
        _main = new SiteModel(this, settings.Site.MainLanguage);
        _sites = settings.Site.Languages.ToFrozenDictionary(static language => language.Code, language => language.Code == _main.Language.Code ? _main : new SiteModel(this, language), StringComparer.Ordinal);
        Builtins = TemplateFunctions.MakeBuiltins();
        Workers = new Pool<ComposerWorker>(MakeWorker);
        _related = settings.Related ?? new(() => new(settings.Site));
        Citations = new PadCitations(settings.Site, settings.Articles);
        References = new ReferenceIndex(settings.Site, settings.Articles, settings.Links ?? new LinkRecognizer(settings.Site.Config.References));
        Pictures = settings.Photos is { } photos ? new ThemePictures(photos) : null;
        Inline = new InlineScripts(settings.Theme, settings.Assets);
        _findPartial = name => Settings.Theme.Find($"{Templates.Theme.Partials}{name}.sbn.html");
    }

    internal ComposerSettings Settings { get; }

    internal ScriptObject Builtins { get; }

    internal PartialCache Cached { get; } = new();

    /// <summary>A page may need a shortcode, whose template needs another page, so that one thread can need several.</summary>
    internal Pool<ComposerWorker> Workers { get; }

    internal RelatedPages Related => _related.Value;

    internal PadCitations Citations { get; }

    /// <summary>The pictures that templates name; null where there are none.</summary>
    internal ThemePictures? Pictures { get; }

    /// <summary>The scripts that templates write into pages.</summary>
    internal InlineScripts Inline { get; }

    /// <summary>What the site's pages refer to.</summary>
    internal ReferenceIndex References { get; }

    internal Theme Theme => Settings.Theme;

    internal IArticles Articles => Settings.Articles;

    internal ComposerLimits Limits => Settings.Limits;

    internal TimeProvider Time => Settings.Time;

    /// <summary>One for each thread; it composes one page at a time.</summary>
    public ComposerWorker MakeWorker() => new(this);

    /// <summary>The same as below with a worker of the calling thread's own.</summary>
    public Rendered Compose(Page page, Paginator? paginator, ByteBuffer output)
    {
        var worker = Workers.Rent();
        var mistakes = Compose(worker, page, paginator, output);
        Workers.Return(worker);
        return mistakes;
    }

    /// <summary>The same in another output format than HTML.</summary>
    public Rendered ComposeAs(OutputFormat format, Page page, ByteBuffer output)
    {
        var worker = Workers.Rent();
        var mistakes = Compose(worker, page, null, output, format);
        Workers.Return(worker);
        return mistakes;
    }

    /// <summary>Whether the theme has a template for that page in an output format.</summary>
    public bool Knows(Page page, OutputFormat format) => _layouts.Find(page, format) is not null;

    /// <summary>Appends the page to <paramref name="output"/>; after an error what was written is taken back.</summary>
    /// <param name="format">Null for HTML.</param>
    public Rendered Compose(
        ComposerWorker worker, Page page, Paginator? paginator, ByteBuffer output, OutputFormat? format = null)
    {
        format ??= _html;
        if (_layouts.Find(page, format) is not { } layout)
        {
            var key = LayoutKey.Of(page, format);
            var wanted = LayoutFinder.Candidates(key).Last() + key.Endings[^1];
            return new([TemplateRules.NoSuchLayout.At(page.Location, $"no template '{wanted}' for the page", null)], []);
        }

        if (Volatile.Read(ref _endless).TryGetValue(layout.Main, out var known))
        {
            return known;
        }

        var mistakes = Render(worker, page, paginator, output, (layout, format.IsPlainText));
        return new([.. LayoutMistakes(page, layout), .. worker.Reported, .. mistakes], worker.Emitted);
    }

    /// <summary>The site's Content-Security-Policy; "" when it has none.</summary>
    internal string Policy(bool isHeader)
        => Settings.Site.Config.ContentSecurity is { IsOn: true } config && (isHeader || config.IsInPages) ? ContentPolicy.Write(config, Inline.Texts, isHeader) : "";

    internal CompiledTemplate? FindPartial(string name) => _partials.GetOrMake(name, _findPartial);

    /// <summary>The site as it is in a page's language.</summary>
    internal SiteModel SiteOf(Page page) => _sites.Count < 2 ? _main : _sites.GetValueOrDefault(page.Language, _main);

    internal LanguageModel ModelIn(LanguageSite language) => _sites[language.Code].LanguageModel;

    internal PageModel ModelOf(Page page) => _pages[page.Index] ??= new PageModel(Settings.Site.Current(page), this);

    private ImmutableArray<Diagnostic> Render(
        ComposerWorker worker, Page page, Paginator? paginator, ByteBuffer output, (Layout Layout, bool IsPlainText) form)
    {
        var layout = form.Layout;
        var start = output.Length;
        var first = layout.Base ?? layout.Main;
        worker.Begin(output, layout.Main, page, isPlainText: form.IsPlainText);
        try
        {
            worker.Render(first, ModelOf(page), paginator is null ? null : new PaginatorModel(paginator, page, this), null, null);
            return [];
        }
        catch (ScriptRuntimeException exception)
        {
            Settings.Cancel.ThrowIfCancellationRequested();
            worker.Forget();
            output.Truncate(start);
            var mistakes = MistakeReport.Of(exception, page);
            if (MistakeReport.IsLimit(exception))
            {
                Stop(layout.Main, mistakes);
            }

            return mistakes;
        }
    }

    // Ten thousand pages through an endless template would take all night: the first one speaks for all.
    private void Stop(CompiledTemplate template, ImmutableArray<Diagnostic> mistakes)
        => ImmutableInterlocked.TryAdd(ref _endless, template, mistakes);

    private ImmutableArray<Diagnostic> LayoutMistakes(Page page, Layout layout)
    {
        if (layout.IsAsked || page.Layout is not { } wanted)
        {
            return [];
        }

        var place = page.Source?.FrontMatter["layout"]?.Location ?? page.Location;
        var names = Theme.Names.Where(static name => name.EndsWith(".sbn.html", StringComparison.Ordinal) && !name.Contains('/'))
            .Select(static name => name[..^".sbn.html".Length]);
        return
        [
            TemplateRules.NoSuchLayout.At(
                place, $"there is no layout '{wanted}'; '{layout.Main.Name}' is used", Suggestion.Hint(wanted, names, LayoutHint(wanted))),
        ];
    }

    // The front matter of a Hugo site is right as it is.
    private string? LayoutHint(string wanted) => Settings.Site.Config is { IsHugo: true } config
        ? $"Add '{config.TemplatesFolder}/{wanted}.sbn.html' if the page is to look otherwise."
        : null;
}
