namespace SiteGen.Pads;

/// <summary>What a server said of a pad when it was last asked.</summary>
public enum PadState
{
    Alive,

    /// <summary>No text at all.</summary>
    Empty,

    /// <summary>The text that a server gives every new pad: somebody deleted the pad, or nobody ever wrote it.</summary>
    DefaultText,

    /// <summary>Less than half of the last snapshot.</summary>
    Shrunk,

    /// <summary>404.</summary>
    Missing,
}
