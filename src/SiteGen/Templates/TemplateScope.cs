using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using SiteGen.Templates.Models;

namespace SiteGen.Templates;

/// <summary>The variables of one template: what it is given, and what it sets itself.</summary>
internal sealed class TemplateScope(ComposerWorker worker) : IScriptObject
{
    /// <summary>Given to every template; the theme author's manual lists them.</summary>
    public static readonly ImmutableArray<string> Given = ["site", "page", "paginator", "it"];

    private readonly Dictionary<string, object?> _own = new(StringComparer.Ordinal);

    public PageModel? Page { get; private set; }

    public PaginatorModel? Paginator { get; private set; }

    /// <summary>What a partial was called with.</summary>
    public object? It { get; private set; }

    public int Count => Given.Length + _own.Count;

    public bool IsReadOnly { get => false; set { } }

    public void Begin(PageModel? page, PaginatorModel? paginator, object? it)
    {
        (Page, Paginator, It) = (page, paginator, it);
        if (_own.Count > 0)
        {
            _own.Clear();
        }
    }

    public IEnumerable<string> GetMembers() => Given.Concat(_own.Keys);

    public bool Contains(string member) => Given.Contains(member) || _own.ContainsKey(member);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        switch (member)
        {
            case "page":
                value = Page ?? throw Unknown(span);
                return true;
            case "site":
                value = worker.Site;
                return true;
            case "it":
                value = It;
                return true;
            case "paginator":
                value = Paginator;
                return true;
            default:
                value = null;
                return _own.Count > 0 && _own.TryGetValue(member, out value);
        }
    }

    public bool CanWrite(string member) => !Given.Contains(member);

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly)
    {
        _own[member] = value;
        return true;
    }

    public bool Remove(string member) => _own.Remove(member);

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    // What is cached for all pages must not look at the one that happened to come first.
    private static TemplateMistake Unknown(SourceSpan span) => new(
        TemplateRules.UnknownName, span, "'page' is not known in a cached partial that was called without a page",
        "hand the page over: partial_cached 'name' page");

    public IScriptObject Clone(bool deep) => this;
}
