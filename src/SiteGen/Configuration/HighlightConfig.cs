namespace SiteGen.Configuration;

/// <summary>How code blocks are coloured and numbered: Hugo's <c>markup.highlight</c> (we always write classes; a theme brings the colours).</summary>
public sealed record HighlightConfig
{
    public bool CodeFences { get; init; } = true;

    public bool GuessSyntax { get; init; }

    public bool LineNumbers { get; init; }

    /// <summary><c>lineNumbersInTable</c>: numbers stand in a column of their own, so that copying code leaves them out.</summary>
    public bool LineNumbersInTable { get; init; } = true;

    public int FirstLineNumber { get; init; } = 1;

    public bool AnchorLineNumbers { get; init; }

    public string LineAnchors { get; init; } = "";

    /// <summary>Lines to mark, as Hugo writes them: <c>"2-4 7"</c>.</summary>
    public string MarkedLines { get; init; } = "";

    public int TabWidth { get; init; } = 4;

    /// <summary><c>noHl</c>: never colour anything.</summary>
    public bool IsOff { get; init; }

    public string WrapperClass { get; init; } = "highlight";
}
