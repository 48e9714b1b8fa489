namespace SiteGen.Drafting.Lines;

/// <summary>A line of a pad, its markers and blanks read and taken off; the same from text and from HTML.</summary>
internal sealed record PadLine
{
    public static readonly PadLine Blank = new([]);

    public PadLine(ImmutableArray<PadRun> runs) => Runs = runs;

    public ImmutableArray<PadRun> Runs
    {
        get;
        init
        {
            field = value;
            Text = value is [var only] ? only.Text : string.Concat(value.Select(static run => run.Text));
        }
    }

    /// <summary>The words alone.</summary>
    public string Text { get; private init; } = "";

    public bool IsBlank => Text.Length == 0;

    public LineMarker Marker { get; init; }

    /// <summary>Of a <see cref="LineMarker.Number"/>.</summary>
    public int Number { get; init; }

    /// <summary>How deep it is in a list; 0 outside.</summary>
    public int Level { get; init; }

    /// <summary>It, or its marker, begins at the margin.</summary>
    public bool IsAtMargin { get; init; } = true;

    /// <summary>1 to 6 where the pad's plugin for headings made it one; else 0.</summary>
    public int Heading { get; init; }

    /// <summary>Set in a face for code.</summary>
    public bool IsCode { get; init; }

    /// <summary>The line as it stood, blanks at its start included: what code and tables are made of.</summary>
    public string Raw { get; init; } = "";

    /// <summary>Who said it, in a line of a chat; "" elsewhere.</summary>
    public string Speaker { get; init; } = "";

    /// <summary>When, as the log has it; "" for unknown.</summary>
    public string Time { get; init; } = "";

    public PadLine Cut(int start, int length) => this with { Runs = RunText.Slice(Runs, start, length) };

    public PadLine Cut(int start) => Cut(start, Text.Length - start);
}
