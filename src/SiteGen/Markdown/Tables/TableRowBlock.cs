using Markdig.Syntax;

namespace SiteGen.Markdown.Tables;

/// <summary>A row of a table; it has as many cells as the table has columns.</summary>
internal sealed class TableRowBlock() : ContainerBlock(null);
