using System.Collections.Frozen;
using Scriban;
using Scriban.Runtime;

namespace SiteGen.Templates.Functions;

/// <summary>Everything that templates can call: ours, and the safe part of Scriban's.</summary>
internal static class TemplateFunctions
{
    public static readonly ImmutableArray<TemplateFunction> All =
        [.. PartialFunctions.All, .. LinkFunctions.All, .. TextFunctions.All, .. ListFunctions.All, .. ImageFunctions.All, .. AssetFunctions.All];

    private static readonly FrozenDictionary<string, TemplateFunction> ByName =
        All.ToFrozenDictionary(static function => function.Name, StringComparer.Ordinal);

    // Files, clocks, chance and code made from texts have no place in a build that gives the same bytes each time.
    private static readonly ImmutableArray<(string Group, ImmutableArray<string> Names)> Dropped =
    [
        ("html", ["escape"]),
        ("math", ["random", "uuid"]),
        ("object", ["eval", "eval_template"]),
    ];

    // A regular expression can take for ever over a short text, and no limit on steps would see it.
    private static readonly ImmutableArray<string> DroppedGroups = ["include", "include_join", "date", "timespan", "regex"];

    public static TemplateFunction? Named(string name) => ByName.GetValueOrDefault(name);

    public static ScriptObject MakeBuiltins()
    {
        var builtins = TemplateContext.GetDefaultBuiltinObject();
        foreach (var name in DroppedGroups)
        {
            Drop(builtins, name);
        }

        foreach (var (group, names) in Dropped)
        {
            if (builtins[group] is ScriptObject members)
            {
                foreach (var name in names)
                {
                    Drop(members, name);
                }
            }
        }

        foreach (var group in new[] { "math", "object" })
        {
            (builtins[group] as ScriptObject)?.SetValue("format", NumberFormat.Of(group), readOnly: true);
        }

        foreach (var function in All)
        {
            builtins.SetValue(function.Name, function, readOnly: true);
        }

        builtins.IsReadOnly = true;
        return builtins;
    }

    private static void Drop(ScriptObject from, string name)
    {
        from.SetReadOnly(name, false);
        from.Remove(name);
    }
}
