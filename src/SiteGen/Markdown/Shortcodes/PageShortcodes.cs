using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Shortcodes that speak of pages: their URLs and their parameters.</summary>
internal static class PageShortcodes
{
    public static Outcome<string> Ref(ShortcodeCall call, ShortcodeHost host)
    {
        var path = call.HasNames ? call.Get("path") : call.Get(0);
        if (string.IsNullOrEmpty(path))
        {
            return BuiltInShortcodes.Missing(call, "the path of a page", $"{{{{< {call.Name} \"page.md\" >}}}}");
        }

        var language = call.HasNames ? call.Get("lang") : null;
        var format = call.HasNames ? call.Get("outputFormat") : call.Get(1);
        return host.ResolveRef(new(path, language, format, call.Name == "relref", call.Location));
    }

    public static Outcome<string> Param(ShortcodeCall call, ShortcodeHost host)
    {
        var name = call.Get(0);
        if (string.IsNullOrEmpty(name))
        {
            return BuiltInShortcodes.Missing(call, "the name of a parameter", "{{< param author >}}");
        }

        return host.FindParam(name) is { } value
            ? Outcome.Of(new StringBuilder().AppendEscaped(value).ToString())
            : Outcome.Of("", [ShortcodeRules.NoSuchParam.At(call.Location, $"no parameter '{name}'")]);
    }
}
