namespace SiteGen.Drafting.Lines;

/// <summary>A line as a reader found it, before typed markers are read.</summary>
internal sealed record RawLine(ImmutableArray<PadRun> Runs)
{
    /// <summary>In a real list of the pad; 0 outside, where markers may have been typed.</summary>
    public int Level { get; init; }

    public LineMarker Marker { get; init; }

    public int Number { get; init; }

    public int Heading { get; init; }

    public bool IsCode { get; init; }

    public SnippetPlace Snippet { get; init; }

    public string Text => Runs is [var only] ? only.Text : string.Concat(Runs.Select(static run => run.Text));
}
