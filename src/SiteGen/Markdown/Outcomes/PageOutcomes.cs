using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Outcomes;

/// <summary>
/// The decisions and actions of one page while its body is rendered. Shortcodes are written before the text around them: marks hold the
/// places until the body is finished, and only then outcomes are counted and written. Used by one thread.
/// </summary>
public sealed class PageOutcomes(OutcomeWords words)
{
    private readonly List<OutcomeFacts> _marked = [];

    /// <summary>Whether they can be linked to.</summary>
    public bool HasAnchors { get; init; } = true;

    /// <summary>After <see cref="Finish"/>: those that are in the body, in its order.</summary>
    public ImmutableArray<RecapOutcome> All { get; private set; } = [];

    /// <summary>After <see cref="Finish"/>: fragments that are not theirs alone.</summary>
    public ImmutableArray<Diagnostic> Mistakes { get; private set; } = [];

    /// <summary>Stands before the title of an outcome.</summary>
    internal string Open(OutcomeFacts facts)
    {
        _marked.Add(facts);
        return string.Create(CultureInfo.InvariantCulture, $"{PlaceMarks.OutcomeStart}{_marked.Count - 1}{PlaceMarks.OutcomeTitle}");
    }

    /// <summary>The finished body with its callouts.</summary>
    public string Finish(string html)
    {
        if (_marked.Count == 0)
        {
            return html;
        }

        var writer = new OutcomeWriter(html, _marked, words, HasAnchors);
        var finished = writer.Write();
        (All, Mistakes) = (writer.Outcomes, writer.Mistakes);
        return finished;
    }
}
