using Scriban.Syntax;
using SiteGen.Templates.Functions;

namespace SiteGen.Templates.Tuning;

/// <summary>Finds member paths and calls of our functions inside expressions.</summary>
internal sealed class ExpressionTuner(TemplateNames names)
{
    /// <summary>The expression to use instead: a quick one, or the same with quick ones inside.</summary>
    public ScriptExpression? Tune(ScriptExpression? expression)
    {
        switch (expression)
        {
            case ScriptMemberExpression or ScriptVariableGlobal:
                return PathOf(expression) ?? expression;
            case ScriptFunctionCall call:
                return (ScriptExpression?)CallOf(call, null, call) ?? Inside(call);
            case ScriptPipeCall pipe:
                return (ScriptExpression?)PipeOf(pipe) ?? Inside(pipe);
            case ScriptNestedExpression nested:
                return Unnest(nested);
            default:
                Inside(expression);
                return expression;
        }
    }

    private QuickPath? PathOf(ScriptExpression expression)
    {
        var members = ImmutableArray.CreateBuilder<ScriptVariable>();
        var at = expression;
        while (at is ScriptMemberExpression { Target: { } target, Member: { } member })
        {
            members.Insert(0, member);
            at = target;
        }

        return at is ScriptVariableGlobal root && names.IsRoot(root.Name)
            ? new QuickPath(expression, root, members.DrainToImmutable()) { Span = expression.Span }
            : null;
    }

    private QuickCall? CallOf(ScriptExpression target, ScriptExpression? piped, ScriptExpression written)
    {
        var arguments = target is ScriptFunctionCall call ? call.Arguments : null;
        var name = target is ScriptFunctionCall { Target: { } called } ? called : target;
        if (name is not ScriptVariableGlobal variable || TemplateFunctions.Named(variable.Name) is not { } function
            || arguments?.Any(static argument => argument is ScriptNamedArgument or ScriptUnaryExpression) == true)
        {
            return null;
        }

        var values = ImmutableArray.CreateBuilder<ScriptExpression>();
        foreach (var argument in arguments ?? [])
        {
            values.Add(Tune(argument) ?? argument);
        }

        if (piped is not null)
        {
            values.Insert(0, Tune(piped) ?? piped);
        }

        return new QuickCall(written, function, values.DrainToImmutable()) { Span = written.Span };
    }

    private QuickCall? PipeOf(ScriptPipeCall pipe)
        => pipe is { From: { } from, To: { } to } ? CallOf(to, from, pipe) : null;

    private ScriptExpression Unnest(ScriptNestedExpression nested)
    {
        var inner = Tune(nested.Expression);
        nested.Expression = null;
        if (inner is IQuickNode)
        {
            return inner;
        }

        nested.Expression = inner;
        return nested;
    }

    private ScriptFunctionCall Inside(ScriptFunctionCall call)
    {
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var argument = call.Arguments[i];
            if (Tune(argument) is { } tuned && !ReferenceEquals(tuned, argument))
            {
                call.Arguments[i] = tuned;
            }
        }

        return call;
    }

    private ScriptPipeCall Inside(ScriptPipeCall pipe)
    {
        pipe.From = Tune(pipe.From);
        if (pipe.To is ScriptFunctionCall call)
        {
            Inside(call);
        }

        return pipe;
    }

    private void Inside(ScriptExpression? expression)
    {
        switch (expression)
        {
            case ScriptConditionalExpression choice:
                choice.Condition = Tune(choice.Condition);
                choice.ThenValue = Tune(choice.ThenValue);
                choice.ElseValue = Tune(choice.ElseValue);
                break;
            case ScriptBinaryExpression pair:
                pair.Left = Tune(pair.Left);
                pair.Right = Tune(pair.Right);
                break;
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not:
                not.Right = Tune(not.Right);
                break;
            case ScriptAssignExpression assign:
                assign.Value = Tune(assign.Value);
                break;
            default:
                break;
        }
    }
}
