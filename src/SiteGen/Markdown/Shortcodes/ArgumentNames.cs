using System.Collections.Frozen;
using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>The named arguments of the built-in shortcodes, so that a mistyped one does not go unnoticed.</summary>
internal static class ArgumentNames
{
    private static readonly FrozenDictionary<string, string[]> Known = new Dictionary<string, string[]>(ReferenceShortcodes.All.Concat(OutcomeShortcodes.All))
    {
        ["details"] = ["class", "name", "open", "summary", "title"],
        ["figure"] =
        [
            "alt", "attr", "attrlink", "caption", "class", "height", "link", "loading", "rel", "src", "target", "title",
            "width",
        ],
        [GalleryShortcode.Name] = [.. GalleryArguments.Names],
        ["qr"] = ["alt", "class", "id", "level", "loading", "scale", "targetDir", "text", "title"],
        ["ref"] = ["lang", "outputFormat", "path"],
        ["relref"] = ["lang", "outputFormat", "path"],
        ["tweet"] = ["id", "user"],
        ["twitter"] = ["id", "user"],
        ["vimeo"] = ["allowFullScreen", "class", "id", "loading", "title"],
        ["x"] = ["id", "user"],
        ["youtube"] =
        [
            "allowFullScreen", "autoplay", "class", "controls", "end", "id", "loading", "loop", "mute", "start", "title",
        ],
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static ImmutableArray<Diagnostic> Check(ShortcodeCall call)
        => !Known.TryGetValue(call.Name, out var known) || call.Arguments.All(one => one.Name is null || known.Contains(one.Name))
            ? []
            : [.. call.Arguments.Where(one => one.Name is not null && !known.Contains(one.Name)).Select(one => Unknown(call, one, known))];

    private static Diagnostic Unknown(ShortcodeCall call, ShortcodeArgument argument, string[] known)
        => ShortcodeRules.UnknownArgument.At(
            argument.Location,
            $"shortcode '{call.Name}' has no argument '{argument.Name}'",
            Suggestion.Hint(argument.Name ?? "", known, $"It has {string.Join(", ", known)}."));
}
