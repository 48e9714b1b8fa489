using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>What the shortcodes that link by name or number have in common: how arguments are read, and what is said of wrong ones.</summary>
internal static class ReferenceArguments
{
    public static string Argument(ShortcodeCall call, string name, int position)
        => ((call.HasNames ? call.Given(name) : call.Get(position)) ?? "").Trim();

    public static bool IsNumber(string text) => text.Length <= 12 && !text.AsSpan().ContainsAnyExceptInRange('0', '9')
        && text.AsSpan().ContainsAnyInRange('1', '9');

    public static (string Url, Diagnostic? Mistake) Missing(ShortcodeCall call, string what)
        => ("", BuiltInShortcodes.Missing(call, what, ReferenceExamples.Of(call)).Diagnostics[0]);

    public static (string Url, Diagnostic? Mistake) Wrong(ShortcodeCall call, string message, string? hint = null)
        => ("", ShortcodeRules.WrongReference.At(call.Location, message, hint ?? $"Write {ReferenceExamples.Of(call)}."));
}
