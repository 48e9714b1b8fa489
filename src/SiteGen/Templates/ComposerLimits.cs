namespace SiteGen.Templates;

/// <summary>How much work one page may cost before its template counts as endless.</summary>
public sealed record ComposerLimits
{
    public int LoopSteps { get; init; } = 1_000_000;

    /// <summary>Evaluated parts of templates; unlike time it stops every run at the same place.</summary>
    public int Steps { get; init; } = 20_000_000;

    /// <summary>Partials within partials.</summary>
    public int PartialDepth { get; init; } = 24;

    /// <summary>Calls of a template's own functions within each other.</summary>
    public int CallDepth { get; init; } = 100;

    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Length of one text in a variable.</summary>
    public int TextLength { get; init; } = 16 * 1024 * 1024;

    public int OutputBytes { get; init; } = 256 * 1024 * 1024;
}
