using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Markdown.Footnotes;

namespace SiteGen.Markdown.Lists;

/// <summary>Reads lists as CommonMark has them; a blank line that only leads to a footnote's text makes none loose (GOLDMARK_VS_MARKDIG row 8).</summary>
internal sealed class ListParser : ListBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is ListItemBlock item && !processor.IsBlankLine)
        {
            // A marker that is indented like code begins no further item.
            if (processor.IsCodeIndent && processor.Indent < Math.Abs(item.ColumnWidth))
            {
                return BlockState.None;
            }
        }
        else if (block is ListItemBlock { Count: > 0, ColumnWidth: < 0 } begun)
        {
            // Only an item without any text ends at its first blank line.
            begun.ColumnWidth = -begun.ColumnWidth;
        }

        return base.TryContinue(processor, block);
    }

    public override bool Close(BlockProcessor processor, Block blockToClose)
    {
        if (blockToClose is ListBlock list && FootnoteList.Of(processor.Document) is not null)
        {
            foreach (var item in list)
            {
                ForgetGaps((ListItemBlock)item);
            }
        }

        return base.Close(processor, blockToClose);
    }

    private static void ForgetGaps(ListItemBlock item)
    {
        for (var i = item.Count - 1; i > 0; i--)
        {
            if (item[i] is FootnoteBlock && item[i - 1] is BlankLineBlock)
            {
                item.RemoveAt(i - 1);
            }
        }
    }
}
