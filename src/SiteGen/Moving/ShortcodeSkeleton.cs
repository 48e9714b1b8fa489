using System.Text;

namespace SiteGen.Moving;

/// <summary>A first template for a shortcode that had one of Hugo's: it renders, and says what there is to show.</summary>
public static class ShortcodeSkeleton
{
    /// <summary>Below the layouts folder.</summary>
    public static string PathOf(ShortcodeUse use) => $"shortcodes/{use.Name}.sbn.html";

    /// <param name="hugoTemplate">The text of Hugo's template, where it is known.</param>
    public static string Write(ShortcodeUse use, string? hugoTemplate)
    {
        var text = new StringBuilder("{{-##\n");
        text.Append(CultureInfo.InvariantCulture, $"  Shortcode '{use.Name}': {Count(use.Calls, "call")} on {Count(use.Pages, "page")}");
        text.Append(use.Places.IsEmpty ? ".\n" : $", first {use.Places[0]}.\n");
        text.Append(Forms(use)).Append(Arguments(use));
        text.Append(use.HugoTemplate is { } file ? $"  Hugo's template, to be translated: {file}\n" : "");
        return text.Append("##-}}\n").Append(Body(use, hugoTemplate)).ToString();
    }

    // No braces: the first two would end the comment.
    private static string Forms(ShortcodeUse use)
    {
        var marks = use.PercentCalls == 0 ? "< >" : use.PercentCalls == use.Calls ? "% %" : "< > and % %";
        return $"  Called with {marks}{(use.WithInner > 0 ? ", with text between two tags" : "")}.\n";
    }

    private static string Arguments(ShortcodeUse use)
    {
        var names = use.Named.Select(static named => string.Create(CultureInfo.InvariantCulture, $"it.named.{named.Name} ({named.Calls})"));
        var positions = Enumerable.Range(0, use.Positions)
            .Select(static position => string.Create(CultureInfo.InvariantCulture, $"it.args[{position}]"));
        var all = string.Join(", ", names.Concat(positions));
        return all.Length == 0 ? "  It has no arguments.\n" : $"  Arguments: {all}.\n";
    }

    private static string Body(ShortcodeUse use, string? hugoTemplate)
    {
        if (use.WithInner > 0)
        {
            return use.PercentCalls * 2 > use.Calls
                ? "{{ it.inner }}"
                : $"<div class=\"{ClassOf(use)}\">\n{Inner(hugoTemplate)}</div>\n";
        }

        // In a link, tags would be letters of the address.
        if (use.InAttributes > 0)
        {
            return use.Positions > 0 ? "{{ it.args[0] }}" : use.Named.IsEmpty ? "" : $"{{{{ it.named['{use.Named[0].Name}'] }}}}";
        }

        return use.PercentCalls * 2 > use.Calls ? "" : $"<span class=\"{ClassOf(use)}\"></span>";
    }

    // A template that hands its inner text on as it is expects HTML there.
    private static string Inner(string? hugoTemplate)
        => hugoTemplate is null
            || hugoTemplate.Contains("markdownify", StringComparison.Ordinal)
            || hugoTemplate.Contains("RenderString", StringComparison.Ordinal)
                ? "{{ it.inner | render_string 'block' }}"
                : "{{ it.inner }}\n";

    private static string ClassOf(ShortcodeUse use) => $"shortcode-{use.Name.ToLowerInvariant().Replace('/', '-')}";

    private static string Count(int count, string what)
        => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
