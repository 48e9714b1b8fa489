using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace SiteGen.Templates.Tuning;

/// <summary><c>page.parent.title</c> as one step: a variable that is given or belongs to a loop, and members of models.</summary>
internal sealed class QuickPath(ScriptExpression written, ScriptVariableGlobal root, ImmutableArray<ScriptVariable> members)
    : ScriptExpression, IQuickNode
{
    private readonly bool _isGiven = TemplateScope.Given.Contains(root.Name);

    public override object? Evaluate(TemplateContext context) => Evaluate((PageContext)context);

    public object? Evaluate(PageContext context)
    {
        object? value;
        if (_isGiven)
        {
            context.Scope.TryGetValue(context, root.Span, root.Name, out value);
        }
        else
        {
            value = context.GetValue(root);
        }

        foreach (var member in members)
        {
            switch (value)
            {
                case null:
                    return null;
                case IScriptObject model:
                    context.Asked = member;
                    model.TryGetValue(context, member.Span, member.Name, out value);
                    break;
                default:
                    context.GetMemberAccessor(value).TryGetValue(context, member.Span, value, member.Name, out value);
                    break;
            }
        }

        return value;
    }

    public override void PrintTo(ScriptPrinter printer) => written.PrintTo(printer);
}
