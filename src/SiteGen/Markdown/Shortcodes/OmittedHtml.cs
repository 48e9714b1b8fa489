using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Shortcodes;

/// <summary>Says what of a page its readers will miss because raw HTML is off: each shortcode, and once the page itself.</summary>
internal static class OmittedHtml
{
    /// <param name="places">In the expanded Markdown, said to begin at <paramref name="start"/>.</param>
    public static IEnumerable<Diagnostic> Report(
        ShortcodeExpansion expansion, ImmutableArray<SourceLocation> places, SourceLocation start)
    {
        HashSet<ShortcodeTag> named = [];
        var isSaid = false;
        foreach (var place in places)
        {
            var line = place.Line - Math.Max(1, start.Line);
            if (CallAt(expansion, line) is { } tag)
            {
                if (named.Add(tag))
                {
                    yield return ShortcodeRules.HtmlLeftOut.At(
                        tag.Location,
                        $"the HTML of shortcode '{tag.Name}' is left out, because it is called with {{{{% %}}}}",
                        $"Call it with {{{{< {tag.Name} >}}}}, or let raw HTML through: markup.goldmark.renderer.unsafe: true.");
                }
            }
            else if (!isSaid)
            {
                isSaid = true;
                yield return MarkdownRules.HtmlLeftOut.At(
                    place with { Line = expansion.HasChanged ? expansion.Lines.SourceLine(line) : place.Line },
                    "raw HTML is left out");
            }
        }
    }

    /// <summary>The same for what stands between the tags of a shortcode that renders it as Markdown.</summary>
    public static ImmutableArray<Diagnostic> Report(ShortcodeCall call, RenderedMarkdown inner) => inner.OmittedHtml.IsEmpty
        ? []
        : [MarkdownRules.HtmlLeftOut.At(call.Location, "raw HTML is left out")];

    /// <summary>The same for arguments that are Markdown; said once for all of them.</summary>
    public static ImmutableArray<Diagnostic> Report(ShortcodeCall call, ShortcodeHost host, params ReadOnlySpan<string?> arguments)
    {
        foreach (var text in arguments)
        {
            if (text is not null && text.Contains('<') && !host.RenderInline(text).OmittedHtml.IsEmpty)
            {
                return [MarkdownRules.HtmlLeftOut.At(call.Location, $"raw HTML in an argument of '{call.Name}' is left out")];
            }
        }

        return [];
    }

    private static ShortcodeTag? CallAt(ShortcodeExpansion expansion, int line)
    {
        foreach (var call in expansion.MarkdownCalls)
        {
            if (line >= call.FirstLine && line <= call.LastLine)
            {
                return call.Tag;
            }
        }

        return null;
    }
}
