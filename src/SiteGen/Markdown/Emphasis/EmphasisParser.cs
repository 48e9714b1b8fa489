using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace SiteGen.Markdown.Emphasis;

/// <summary>Reads emphasis and, with one or two tildes but never more, struck text.</summary>
internal sealed class EmphasisParser : EmphasisInlineParser
{
    public EmphasisParser(bool readsStrikethrough)
    {
        if (readsStrikethrough)
        {
            EmphasisDescriptors.Add(new EmphasisDescriptor('~', 1, 2, enableWithinWord: true));
        }
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isLongRun = slice.CurrentChar == '~' && slice.PeekChar() == '~' && slice.PeekChar(2) == '~';
        return !isLongRun && base.Match(processor, ref slice);
    }
}
