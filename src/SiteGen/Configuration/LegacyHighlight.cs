using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>Hugo's <c>pygments…</c> keys from before <c>markup.highlight</c>; Hugo 0.169 still obeys them where the newer key keeps its default.</summary>
internal static class LegacyHighlight
{
    private static readonly HighlightConfig Usual = new();

    public static HighlightConfig Read(MetaFields site, HighlightConfig highlight)
    {
        // They are about colours, which a theme's style sheet has.
        site.Value("pygmentsStyle");
        site.Value("pygmentsUseClasses");
        var codeFences = site.Flag("pygmentsCodeFences");
        var guessSyntax = site.Flag("pygmentsCodeFencesGuessSyntax");
        highlight = highlight with
        {
            CodeFences = highlight.CodeFences == Usual.CodeFences ? codeFences ?? highlight.CodeFences : highlight.CodeFences,
            GuessSyntax = highlight.GuessSyntax == Usual.GuessSyntax ? guessSyntax ?? highlight.GuessSyntax : highlight.GuessSyntax,
        };
        foreach (var option in (site.Text("pygmentsOptions") ?? "").Split(','))
        {
            highlight = Apply(option.Split('=', 2, StringSplitOptions.TrimEntries), highlight);
        }

        return highlight;
    }

    private static HighlightConfig Apply(string[] option, HighlightConfig highlight)
    {
        var value = option.Length > 1 ? option[1] : "";
        return option[0].ToLowerInvariant() switch
        {
            "linenos" when value is "table" or "inline"
                => highlight with { LineNumbers = true, LineNumbersInTable = value == "table" },
            "linenos" => highlight with { LineNumbers = value is "1" or "true" or "t" },
            "linenostart" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                => highlight with { FirstLineNumber = start },
            "hl_lines" => highlight with { MarkedLines = value },
            "anchorlinenos" => highlight with { AnchorLineNumbers = value is "1" or "true" or "t" },
            "lineanchors" => highlight with { LineAnchors = value },
            _ => highlight,
        };
    }
}
