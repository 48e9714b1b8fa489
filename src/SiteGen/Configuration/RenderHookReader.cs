using System.Collections.Frozen;
using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Reads <c>markup.goldmark.renderHooks</c>: whether links and images pass through Hugo's embedded templates.</summary>
internal static class RenderHookReader
{
    private const string Where = "markup.goldmark.renderHooks.";

    // Null leaves it to the site: on where it has languages on one host.
    private static readonly FrozenDictionary<string, bool?> Uses = new Dictionary<string, bool?>
    {
        ["auto"] = null,
        ["always"] = true,
        ["fallback"] = true,
        ["never"] = false,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static MarkupConfig Read(MetaFields hooks, MarkupConfig markup, ConfigReport report) => markup with
    {
        ResolvesLinks = Read(hooks, "link", report) ?? markup.ResolvesLinks,
        ResolvesImages = Read(hooks, "image", report) ?? markup.ResolvesImages,
    };

    private static bool? Read(MetaFields hooks, string name, ConfigReport report)
        => report.Read(
            hooks.Map(name),
            $"{Where}{name}.",
            hook =>
            {
                var old = hook.Flag("enableDefault");
                return report.Choice(hook, "useEmbedded", Uses, old);
            });
}
