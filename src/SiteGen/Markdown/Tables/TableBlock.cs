using Markdig.Syntax;

namespace SiteGen.Markdown.Tables;

/// <summary>A table: its rows, the first of which is the header.</summary>
internal sealed class TableBlock(ImmutableArray<ColumnAlignment> columns) : ContainerBlock(null)
{
    public ImmutableArray<ColumnAlignment> Columns { get; } = columns;
}
