using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace SiteGen.Templates.Functions;

/// <summary>A function that templates can call, with its line in the theme author's manual.</summary>
/// <param name="Usage">How it is called: <c>date_format date layout</c>.</param>
internal sealed record TemplateFunction(
    string Name, string Usage, int Least, int Most, string Text, Func<FunctionCall, object?> Run) : IScriptCustomFunction
{
    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "");

    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        => Call((PageContext)context, callerContext, [.. arguments]);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        => ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));

    public object? Call(PageContext context, ScriptNode? caller, object?[] arguments)
    {
        var call = new FunctionCall(Name, context, caller, arguments);
        if (arguments.Length < Least || arguments.Length > Most)
        {
            throw call.Wrong($"'{Name}' is called with {Words(arguments.Length)}", $"call it as '{Usage}'");
        }

        return Run(call);
    }

    private static string Words(int count) => count switch
    {
        0 => "no values",
        1 => "one value",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} values"),
    };
}
