namespace SiteGen.Pads;

/// <summary>What becomes of a tag in a pad's HTML.</summary>
internal enum PadTagKind
{
    /// <summary>It goes, its text stays.</summary>
    Dropped,

    /// <summary>It goes with all that is in it.</summary>
    Hidden,

    Inline,
    Block,
    Heading,
    List,
    Item,

    /// <summary>It stands alone.</summary>
    Break,

    /// <summary>A table's: its words must not run into their neighbours.</summary>
    Cell,

    Row,
}
