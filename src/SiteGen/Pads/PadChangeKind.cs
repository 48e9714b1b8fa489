namespace SiteGen.Pads;

/// <summary>What became of some lines.</summary>
public enum PadChangeKind
{
    /// <summary>Unchanged, shown for its neighbours' sake.</summary>
    Same,

    /// <summary>Unchanged and not shown.</summary>
    Folded,

    Added,

    Removed,

    /// <summary>Words of the lines changed; they are marked with <c>ins</c> and <c>del</c>.</summary>
    Changed,
}
