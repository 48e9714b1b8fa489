namespace SiteGen.Output;

/// <summary>Kinds of outputs as a build's summary counts them, in the order in which they are rendered.</summary>
/// <remarks>Pages come first: lists and feeds show what rendering the pages has made.</remarks>
public enum OutputCategory
{
    Page,
    List,
    Feed,
    Alias,
    Extra,
    File,
}
