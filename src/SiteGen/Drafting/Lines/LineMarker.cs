namespace SiteGen.Drafting.Lines;

/// <summary>What stands before a line's text.</summary>
internal enum LineMarker
{
    None,
    Bullet,
    Number,
}
