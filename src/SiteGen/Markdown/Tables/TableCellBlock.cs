using Markdig.Syntax;

namespace SiteGen.Markdown.Tables;

/// <summary>A cell of a table: one line of text.</summary>
internal sealed class TableCellBlock() : LeafBlock(null)
{
    /// <summary>A pipe in a code span of a cell must be escaped, and the escape must not be seen.</summary>
    public bool HasEscapedPipe { get; set; }

    /// <summary>The author wrote too few cells; those added have no alignment.</summary>
    public bool IsAdded { get; set; }
}
