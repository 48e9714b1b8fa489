using Scriban.Syntax;
using SiteGen.Templates.Functions;

namespace SiteGen.Templates.Tuning;

/// <summary>What a template does with names: which belong to its loops, and whether it gives known ones another meaning.</summary>
internal sealed class TemplateNames
{
    private readonly HashSet<string> _loops = new(StringComparer.Ordinal);

    private TemplateNames()
    {
    }

    /// <summary>No functions of its own, no known name used for something else.</summary>
    public bool IsPlain { get; private set; } = true;

    public static TemplateNames Of(ScriptPage page)
    {
        var names = new TemplateNames();
        names.Look(page);
        return names;
    }

    public bool IsRoot(string name) => TemplateScope.Given.Contains(name) || _loops.Contains(name);

    private void Look(ScriptNode node)
    {
        switch (node)
        {
            case ScriptFunction or ScriptAnonymousFunction or ScriptWithStatement or ScriptWrapStatement or ScriptImportStatement:
                IsPlain = false;
                break;
            case ScriptForStatement { Variable: ScriptVariableGlobal variable }:
                _loops.Add(variable.Name);
                Define(variable);
                break;
            case ScriptAssignExpression { Target: ScriptVariableGlobal variable }:
                Define(variable);
                break;
            case ScriptCaptureStatement { Target: ScriptVariableGlobal variable }:
                Define(variable);
                break;
            default:
                break;
        }

        foreach (var child in node.Children)
        {
            Look(child);
        }
    }

    private void Define(ScriptVariableGlobal variable)
    {
        if (TemplateScope.Given.Contains(variable.Name) || TemplateFunctions.Named(variable.Name) is not null)
        {
            IsPlain = false;
        }
    }
}
