namespace SiteGen.Markdown.Tables;

/// <summary>Where the text of a column stands.</summary>
internal enum ColumnAlignment
{
    None,
    Left,
    Right,
    Center,
}
