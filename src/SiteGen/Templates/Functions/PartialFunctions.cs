using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Templates.Models;

namespace SiteGen.Templates.Functions;

/// <summary>Templates that call other templates.</summary>
internal static class PartialFunctions
{
    public static readonly ImmutableArray<TemplateFunction> All =
    [
        new("main", "main", 0, 0, "In `base`: the place for the template chosen for the page.", Main),
        new("partial", "partial name [value]", 1, 2, "Renders `partials/<name>`. There, `it` is the value; a page given as value is also `page`.", Partial),
        new("partial_cached", "partial_cached name [value] [key…]", 1, 8, "The same, but rendered once for each value and keys: use it for whatever looks alike on many pages.", Cached),
    ];

    private static Html? Main(FunctionCall call)
    {
        var worker = call.Context.Worker;
        if (worker.Main is not { } main || call.Context.Depth > 0)
        {
            throw call.Wrong("'main' is only known in 'base'");
        }

        var scope = call.Context.Scope;
        return Finish(call, Render(call, main, scope.Page, scope.Paginator, null));
    }

    private static Html? Partial(FunctionCall call)
        => Finish(call, Render(call, Find(call), PageOf(call), call.Context.Scope.Paginator, call[1]));

    private static Html? Cached(FunctionCall call)
    {
        var template = Find(call);
        var key = new PartialKey(template, call.Context.Worker.Site, KeyOf(call, 1), OtherKeys(call));
        var worker = call.Context.Worker;
        if (call.Composer.Cached.Find(key, out var slot) is not { } cached)
        {
            var start = worker.Output.Length;
            var emitted = worker.EmittedBy(() => Render(call, template, call[1] as PageModel, null, call[1]));
            var made = new CachedPartial(worker.Output.Written[start..].ToArray(), emitted);
            Interlocked.CompareExchange(ref slot.Partial, made, null);
            return Finish(call, start);
        }

        var before = worker.Output.Length;
        worker.Output.Write(cached.Bytes);
        worker.Emit(cached.Emitted);
        return Finish(call, before);
    }

    private static int Render(FunctionCall call, CompiledTemplate template, PageModel? page, PaginatorModel? paginator, object? it)
    {
        var worker = call.Context.Worker;
        var start = worker.Output.Length;
        worker.Render(template, page, paginator, it, call.Caller);
        return start;
    }

    // What a statement renders stays where it is; for a variable or a pipe it is taken out again.
    private static Html? Finish(FunctionCall call, int start)
    {
        if (call.IsStatement)
        {
            return null;
        }

        var output = call.Context.Worker.Output;
        var html = Html.Of(output.Written[start..]);
        output.Truncate(start);
        return html;
    }

    private static PageModel? PageOf(FunctionCall call) => call[1] as PageModel ?? call.Context.Scope.Page;

    private static CompiledTemplate Find(FunctionCall call)
    {
        var name = call.Text(0);
        if (call.Composer.FindPartial(name) is { } template)
        {
            return template;
        }

        if (name.Contains("..", StringComparison.Ordinal) || name.StartsWith('/') || name.Contains('\\') || name.Contains(':'))
        {
            throw new TemplateMistake(TemplateRules.LeavesTheme, call.Span, $"the partial '{name}' is outside of the theme");
        }

        var hint = Suggestion.Hint(name, call.Composer.Theme.PartialNames);
        throw new TemplateMistake(TemplateRules.NoSuchPartial, call.Span, $"there is no partial '{name}'", hint);
    }

    private static object? KeyOf(FunctionCall call, int index) => call[index] switch
    {
        null => null,
        PageModel page => page.Page,
        string or int or long or bool or double => call[index],
        Html html => html.Text,
        _ => throw call.Wrong(
            "'partial_cached' cannot tell one such value from another", "give it a page, a text, a number, or use 'partial'"),
    };

    private static string OtherKeys(FunctionCall call)
    {
        if (call.Count <= 2)
        {
            return "";
        }

        var keys = new StringBuilder();
        for (var i = 2; i < call.Count; i++)
        {
            keys.Append(KeyOf(call, i) is Content.Page page ? page.Path : call.Text(i)).Append('\n');
        }

        return keys.ToString();
    }
}
