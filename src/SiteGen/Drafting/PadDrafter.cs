using SiteGen.Diagnostics;
using SiteGen.Drafting.Lines;
using SiteGen.Drafting.Snippets;
using SiteGen.Drafting.Writing;

namespace SiteGen.Drafting;

/// <summary>
/// Turns the notes of a session into the draft of a recap, in which nothing that somebody wrote is missing.
/// </summary>
public static class PadDrafter
{
    public static Outcome<PadDraft> Draft(ImmutableArray<PadSource> sources)
    {
        var diagnostics = new List<Diagnostic>();
        var pads = new List<(PadSource, PadOutline)>();
        foreach (var source in sources)
        {
            var outline = PadOutline.Of(LineShaper.Shape(SnippetFinder.Mark(LinesOf(source, diagnostics))));
            pads.Add((source, outline));
            if (outline.IsEmpty)
            {
                diagnostics.Add(DraftingRules.NothingWritten.At(default, $"nothing is written in '{source.Name}'"));
            }
        }

        var facts = sources.Select(static source => PadNameFacts.Of(source.Name)).ToList();
        var draft = new PadDraft(
            DraftWriter.Write(pads),
            PadNameFacts.Common(facts.Select(static fact => fact.Summit)),
            PadNameFacts.Common(facts.Select(static fact => fact.Team)));
        return Outcome.Of(draft, diagnostics);
    }

    /// <summary>Nothing but white space? What cannot be read is told by <see cref="Draft"/>.</summary>
    public static bool IsBlank(PadSource source)
    {
        var diagnostics = new List<Diagnostic>();
        var lines = LinesOf(source, diagnostics);
        return diagnostics.Count == 0
            && lines.All(static line => line.Runs.All(static run => string.IsNullOrWhiteSpace(run.Text)));
    }

    private static IEnumerable<RawLine> LinesOf(PadSource source, List<Diagnostic> diagnostics)
    {
        if (source.Html is null)
        {
            return TextLines.Read(source.Text);
        }

        if (HtmlLines.Read(source.Html) is { } lines)
        {
            return lines;
        }

        if (source.Text.Length == 0)
        {
            diagnostics.Add(DraftingRules.NoText.At(
                default, $"'{source.Name}' nests its elements too deep to be read", "Save it as plain text."));
        }

        return TextLines.Read(source.Text);
    }
}
