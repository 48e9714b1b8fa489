using Scriban.Syntax;

namespace SiteGen.Templates;

/// <summary>
/// Whether a shortcode's template shows what stands between two tags: then, as in Hugo, a call without a closing tag
/// is a slip. A template that asks <c>it.is_closed</c> is ready for both.
/// </summary>
internal static class InnerUse
{
    public static bool Needs(ScriptNode template)
        => Reads(template, static member => member is "inner" or "inner_deindent")
            && !Reads(template, static member => member == "is_closed");

    private static bool Reads(ScriptNode? node, Func<string, bool> isWanted) => node switch
    {
        null => false,
        ScriptMemberExpression { Target: ScriptVariable { Name: "it" }, Member: { } member } => isWanted(member.Name),
        _ => node.Children.Any(child => Reads(child, isWanted)),
    };
}
