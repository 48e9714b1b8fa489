using Markdig.Syntax;

namespace SiteGen.Markdown.Code;

/// <summary>What stands after the opening fence: a language, and attributes in braces.</summary>
internal readonly record struct FenceInfo(string Language, string AttributesText)
{
    public static FenceInfo Of(FencedCodeBlock fence)
    {
        var info = fence.Info ?? "";
        var arguments = fence.Arguments ?? "";
        var brace = info.IndexOf('{', StringComparison.Ordinal);
        if (brace >= 0)
        {
            return new(info[..brace], Braces(arguments.Length == 0 ? info[brace..] : $"{info[brace..]} {arguments}"));
        }

        brace = arguments.IndexOf('{', StringComparison.Ordinal);
        return new(info, brace < 0 ? "" : Braces(arguments[brace..]));
    }

    // What is never closed is kept as it is, so that its reader can complain.
    private static string Braces(string text) => text.LastIndexOf('}') is > 0 and var end ? text[..(end + 1)] : text;
}
