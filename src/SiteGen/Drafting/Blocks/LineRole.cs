namespace SiteGen.Drafting.Blocks;

/// <summary>What a line is for.</summary>
internal enum LineRole
{
    Text,
    Blank,

    /// <summary>Drawn; its place is all that it says: it makes a topic, or parts what stands around it.</summary>
    Ruler,
    Code,
    Table,

    /// <summary>Who was there.</summary>
    Attendance,

    /// <summary>What a server or a host writes into every pad: welcome, how to use it, colours.</summary>
    Boilerplate,
    Topic,
}
