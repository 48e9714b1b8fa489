using Scriban.Parsing;
using Scriban.Syntax;
using SiteGen.Templates.Models;
using SiteGen.Templates.Tuning;

namespace SiteGen.Templates.Functions;

/// <summary>One call of a function by a template: where it stands and what it was given.</summary>
internal readonly struct FunctionCall(string name, PageContext context, ScriptNode? caller, object?[] arguments)
{
    public PageContext Context => context;

    public PageComposer Composer => context.Worker.Composer;

    /// <summary>The site in the language of the page that is composed.</summary>
    public SiteModel Site => context.Worker.Site;

    public ScriptNode? Caller => caller;

    public SourceSpan Span => caller?.Span ?? context.CurrentSpan;

    public int Count => arguments.Length;

    public object? this[int index] => index < arguments.Length ? arguments[index] : null;

    /// <summary>Its result goes nowhere but into the page.</summary>
    public bool IsStatement => caller is QuickCall { IsStatement: true } or { Parent: ScriptExpressionStatement }
        && ReferenceEquals(context.Output, context.Target);

    /// <summary>Any value as text; "" for nothing.</summary>
    public string Text(int index) => context.ObjectToString(this[index]) ?? "";

    public int Number(int index) => context.ToInt(Span, this[index]);

    public DateTimeOffset? Date(int index) => this[index] switch
    {
        null => null,
        DateModel date => date.Moment,
        string text when DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) => moment,
        var other => throw Wrong($"'{name}' needs a date, not '{context.ObjectToString(other)}'"),
    };

    public PageList Pages(int index) => this[index] switch
    {
        PageList pages => pages,
        null => new PageList([], Composer),
        ModelList list => new PageList([.. list.OfType<PageModel>().Select(static page => page.Page)], Composer),
        System.Collections.IEnumerable items and not string =>
            new PageList([.. items.OfType<PageModel>().Select(static page => page.Page)], Composer),
        _ => throw Wrong($"'{name}' needs a list of pages"),
    };

    public TemplateMistake Wrong(string message, string? hint = null)
        => new(TemplateRules.WrongArgument, Span, message, hint);
}
