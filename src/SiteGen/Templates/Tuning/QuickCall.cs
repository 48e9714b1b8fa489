using Scriban;
using Scriban.Syntax;
using SiteGen.Templates.Functions;

namespace SiteGen.Templates.Tuning;

/// <summary>A call of one of our own functions, straight or at the end of a pipe.</summary>
internal sealed class QuickCall(ScriptExpression written, TemplateFunction function, ImmutableArray<ScriptExpression> arguments)
    : ScriptExpression, IQuickNode
{
    /// <summary>Its result goes nowhere but into the page.</summary>
    public bool IsStatement { get; set; }

    public override object? Evaluate(TemplateContext context) => Evaluate((PageContext)context);

    public object? Evaluate(PageContext context)
    {
        var values = arguments.IsEmpty ? [] : new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = context.Evaluate(arguments[i], false);
        }

        return function.Call(context, this, values);
    }

    public override void PrintTo(ScriptPrinter printer) => written.PrintTo(printer);
}
