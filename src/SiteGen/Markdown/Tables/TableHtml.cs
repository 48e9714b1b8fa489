using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Tables;

/// <summary>Writes tables with the line ends and tabs of Hugo's own table template.</summary>
internal sealed class TableHtml : NodeHtml<TableBlock>
{
    protected override void Write(GoldmarkHtml html, TableBlock node)
    {
        html.Out.Write("<table");
        html.WriteAllAttributesOf(node);
        html.Out.Write(">\n\t<thead>\n");
        WriteRow(html, node, 0, "th");
        html.Out.Write("\t</thead>\n\t<tbody>\n");
        for (var i = 1; i < node.Count; i++)
        {
            WriteRow(html, node, i, "td");
        }

        html.Out.Write("\t</tbody>\n</table>\n");
    }

    private static void WriteRow(GoldmarkHtml html, TableBlock table, int index, string tag)
    {
        var row = (TableRowBlock)table[index];
        html.Out.Write("\t\t\t<tr>\n");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCellBlock)row[i];
            html.Out.Write("\t\t\t\t\t<");
            html.Out.Write(tag);
            html.Out.Write(cell.IsAdded ? "" : Style(table.Columns[i]));
            html.Out.Write('>');
            WriteCell(html, cell);
            html.Out.Write("</");
            html.Out.Write(tag);
            html.Out.Write(">\n");
        }

        html.Out.Write("\t\t\t</tr>\n");
    }

    private static void WriteCell(GoldmarkHtml html, TableCellBlock cell)
    {
        html.HidesEscapedPipes = cell.HasEscapedPipe;
        html.WriteLeafInline(cell);
        html.HidesEscapedPipes = false;
    }

    private static string Style(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => " style=\"text-align: left\"",
        ColumnAlignment.Right => " style=\"text-align: right\"",
        ColumnAlignment.Center => " style=\"text-align: center\"",
        _ => "",
    };
}
