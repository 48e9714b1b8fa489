namespace SiteGen.Pads;

/// <summary>The last answer of a pad's server.</summary>
/// <param name="At">UTC, to the second.</param>
public readonly record struct PadSighting(DateTimeOffset At, PadState State);
