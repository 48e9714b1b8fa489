using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Paragraphs;

/// <summary>Reads the end of a line within text, and takes the tab before it away as goldmark does: one, never more.</summary>
internal sealed class LineEndParser : LineBreakInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = processor.Inline as LiteralInline;
        var isAfterTab = slice.PeekCharExtra(-1) == '\t';
        if (!base.Match(processor, ref slice))
        {
            return false;
        }

        var isAfterSpaces = processor.Inline is LineBreakInline { IsHard: true, IsBackslash: false };
        if ((isAfterTab || isAfterSpaces) && before is { Content.IsEmpty: false }
            && before.Content.Text[before.Content.End] == '\t')
        {
            before.Content.End--;
        }

        return true;
    }
}
