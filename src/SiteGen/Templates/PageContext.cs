using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Templates.Models;
using SiteGen.Templates.Tuning;

namespace SiteGen.Templates;

/// <summary>Scriban's state for one template at one depth of a worker: a partial runs in a context of its own and sees no variable of its caller.</summary>
internal sealed class PageContext : TemplateContext
{
    public PageContext(ComposerWorker worker, int depth)
        : base(worker.Composer.Builtins)
    {
        Worker = worker;
        Depth = depth;
        Scope = new TemplateScope(worker);
        Target = new BufferOutput(this, worker.Composer.Limits.OutputBytes);
        AutoIndent = false;
        EnableRelaxedTargetAccess = true;
        EnableRelaxedMemberAccess = true;
        LoopLimit = worker.Composer.Limits.LoopSteps;
        RecursiveLimit = worker.Composer.Limits.CallDepth;
        LimitToString = worker.Composer.Limits.TextLength;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OutputLimit = 0;
        NewLine = "\n";
        StrictVariables = true;
        TryGetVariable = Missing;
        PushGlobal(Scope);
        PushOutput(Target);
    }

    public ComposerWorker Worker { get; }

    public int Depth { get; }

    public TemplateScope Scope { get; }

    public BufferOutput Target { get; }

    /// <summary>The member of a model that is being read, for messages about it.</summary>
    public ScriptVariable? Asked { get; set; }

    /// <summary>False in plain text and JSON, where there is nothing to escape for.</summary>
    public bool Escapes { get; set; } = true;

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        Worker.CountStep(scriptNode);
        if (scriptNode is IQuickNode quick)
        {
            return quick.Evaluate(this);
        }

        var value = base.Evaluate(scriptNode, aliasReturnedFunction);
        return value is double number && !double.IsFinite(number) && scriptNode is ScriptBinaryExpression
            ? throw new TemplateMistake(TemplateRules.Failed, scriptNode.Span, "a number is divided by zero or grows too large")
            : value;
    }

    /// <summary>Text of the template itself, which is known in UTF-8 already.</summary>
    public void WriteText(string text, byte[] utf8)
    {
        if (ReferenceEquals(Output, Target))
        {
            Target.Write(utf8);
        }
        else
        {
            Write(text);
        }
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case string text when Escapes:
                WriteEscaped(text);
                break;
            case string text:
                Write(text);
                break;
            case Html html:
                Write(html.Text);
                break;
            case StringBuilderOutput captured:
                Write(captured.ToString());
                break;
            case int or long or bool:
                Write(ObjectToString(textAsObject));
                break;
            default:
                Write(span, ObjectToString(textAsObject));
                break;
        }

        return this;
    }

    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        string text when !nested => Limited(text),
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        Html html => html.Text,
        StringBuilderOutput captured => captured.ToString(),
        DateModel date => date.ToString(),
        PageModel page => page.Page.Title,
        LanguageModel language => language.Locale,
        _ => base.ObjectToString(value, nested),
    };

    private string Limited(string text) => text.Length <= Worker.Composer.Limits.TextLength
        ? text
        : throw new TemplateMistake(TemplateRules.TooMuch, CurrentSpan, "a text grows beyond all limits");

    /// <summary>As in Hugo, nothing, zero and whatever is empty count as false.</summary>
    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        null => false,
        bool flag => flag,
        string text => text.Length > 0,
        Html html => !html.IsEmpty,
        ICollection collection => collection.Count > 0,
        int number => number != 0,
        long number => number != 0,
        ParamsModel map => map.Count > 0,
        _ => base.ToBool(span, value),
    };

    public override object? ToObject(SourceSpan span, object? value, Type destinationType)
        => destinationType == typeof(object) ? value : base.ToObject(span, value, destinationType);

    // Reflection has no place here: whatever is not a model, a list or a scalar has no members.
    public override void Import(SourceSpan span, object objectToImport)
        => throw new TemplateMistake(TemplateRules.Failed, span, "templates cannot import objects");

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target switch
    {
        IScriptObject or string => base.GetMemberAccessorImpl(target),
        IList => ListAccessor.Default,
        _ => NullAccessor.Default,
    };

    private void WriteEscaped(string text)
    {
        if (ReferenceEquals(Output, Target))
        {
            Target.WriteEscaped(text);
        }
        else
        {
            Write(TemplateEscaping.Escape(text));
        }
    }

    private bool Missing(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        if (variable.Scope != ScriptVariableScope.Global)
        {
            return true;
        }

        var known = Scope.GetMembers().Concat(BuiltinObject.Keys);
        throw new TemplateMistake(
            TemplateRules.UnknownName, span, $"there is no variable or function '{variable.Name}'",
            Suggestion.Hint(variable.Name, known));
    }
}
