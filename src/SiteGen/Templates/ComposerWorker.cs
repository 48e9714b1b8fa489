using System.Runtime.InteropServices;
using Scriban.Parsing;
using Scriban.Syntax;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Markdown;
using SiteGen.Templates.Models;

namespace SiteGen.Templates;

/// <summary>What one thread needs to compose pages; made once by <see cref="PageComposer.MakeWorker"/> and reused for page after page.</summary>
public sealed class ComposerWorker
{
    private readonly List<PageContext> _contexts = [];
    private ByteBuffer? _output;
    private SiteModel? _site;
    private int _depth;
    private int _steps;
    private bool _isShortcode;
    private bool _isPlainText;
    private long _start;
    private Page? _contentOf;
    private Html _content = Html.Empty;
    private readonly List<DerivedFile> _emitted = [];
    private readonly List<Diagnostic> _reported = [];

    // Lists ask for the same page's facts again and again.
    private HashSet<Page> _told = [];

    internal ComposerWorker(PageComposer composer) => Composer = composer;

    internal PageComposer Composer { get; }

    /// <summary>The template that <c>main</c> in a base stands for.</summary>
    internal CompiledTemplate? Main { get; private set; }

    /// <summary>The caller's buffer; between pages there is none.</summary>
    internal ByteBuffer Output => _output ?? throw new InvalidOperationException("no page is being composed");

    /// <summary>The bodies of pages; a shortcode is part of one itself and would wait for itself.</summary>
    internal IArticles Bodies => !_isShortcode
        ? Composer.Articles
        : throw new TemplateMistake(TemplateRules.NoBodies, AskedSpan, "a shortcode cannot read the body of a page");

    private SourceSpan AskedSpan
        => _contexts[_depth - 1] is var context && context.Asked is { } member ? member.Span : context.CurrentSpan;

    /// <summary>The site in the language of the page that is composed.</summary>
    internal SiteModel Site => _site ?? throw new InvalidOperationException("no page is being composed");

    /// <summary>The files that the page refers to and that are still to be made; the same one may be there several times.</summary>
    internal ImmutableArray<DerivedFile> Emitted => [.. _emitted];

    /// <summary>What was found wrong with files that the page uses; it does not stop the page.</summary>
    internal ImmutableArray<Diagnostic> Reported => [.. _reported];

    internal void Begin(ByteBuffer output, CompiledTemplate? main, Page page, bool isShortcode = false, bool isPlainText = false)
    {
        _site = Composer.SiteOf(page);
        (_output, Main, _depth, _steps, _isShortcode, _isPlainText) = (output, main, 0, 0, isShortcode, isPlainText);
        (_contentOf, _content) = (null, Html.Empty);
        _emitted.Clear();
        _reported.Clear();
        _told.Clear();
        _start = Composer.Time.GetTimestamp();
    }

    /// <summary>After a mistake nobody knows what the engine left behind: start afresh.</summary>
    internal void Forget()
    {
        _contexts.Clear();
        _depth = 0;
    }

    internal void Render(CompiledTemplate template, PageModel? page, PaginatorModel? paginator, object? it, ScriptNode? caller)
    {
        var context = Enter(caller);
        context.Scope.Begin(page, paginator, it);
        context.Escapes = template.IsMarkup && !_isPlainText;
        var rest = context.Evaluate(template.Body);
        context.Write(default, rest);
        _depth--;
    }

    /// <summary>A page's body; templates often look at it before they write it, and it is given out only once.</summary>
    internal Html ContentOf(Page page)
    {
        if (!ReferenceEquals(_contentOf, page))
        {
            FactsOf(page);
            (_contentOf, _content) = (page, new Html(Bodies.Html(page)));
        }

        return _content;
    }

    internal Article FactsOf(Page page)
    {
        var facts = Bodies.Facts(page);
        if (!facts.Emitted.IsEmpty && _told.Add(page))
        {
            Emit(facts.Emitted);
        }

        return facts;
    }

    /// <summary>What was written refers to these files.</summary>
    internal void Emit(ImmutableArray<DerivedFile> files) => _emitted.AddRange(files);

    /// <summary>The files that what <paramref name="render"/> writes refers to: all of them, for it may stand on other pages too.</summary>
    internal ImmutableArray<DerivedFile> EmittedBy(Action render)
    {
        var (told, known) = (_told, _emitted.Count);
        (_told, _contentOf) = ([], null);
        render();
        _told = told;
        return [.. CollectionsMarshal.AsSpan(_emitted)[known..]];
    }

    internal void Report(ImmutableArray<Diagnostic> found) => _reported.AddRange(found);

    internal void CountStep(ScriptNode? node)
    {
        if ((++_steps & 0x3FFF) == 0)
        {
            CheckLimits(node);
        }
    }

    private PageContext Enter(ScriptNode? caller)
    {
        if (_depth >= Composer.Limits.PartialDepth)
        {
            throw new TemplateMistake(
                TemplateRules.TooMuch, caller?.Span ?? default,
                string.Create(CultureInfo.InvariantCulture, $"partials call each other more than {_depth} deep"));
        }

        if (_depth == _contexts.Count)
        {
            _contexts.Add(new PageContext(this, _depth));
        }

        return _contexts[_depth++];
    }

    private void CheckLimits(ScriptNode? node)
    {
        Composer.Settings.Cancel.ThrowIfCancellationRequested();
        if (_steps > Composer.Limits.Steps)
        {
            throw new TemplateMistake(TemplateRules.TooMuch, node?.Span ?? default, "the page takes too many steps to render");
        }

        if (Composer.Time.GetElapsedTime(_start) > Composer.Limits.Time)
        {
            throw new TemplateMistake(TemplateRules.TooMuch, node?.Span ?? default, "the page takes too long to render");
        }
    }
}
