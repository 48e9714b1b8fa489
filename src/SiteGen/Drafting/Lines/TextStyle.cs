namespace SiteGen.Drafting.Lines;

/// <summary>How a piece of a line looks in the pad.</summary>
[Flags]
internal enum TextStyle
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Strike = 4,
    Underline = 8,
    Code = 16,
}
