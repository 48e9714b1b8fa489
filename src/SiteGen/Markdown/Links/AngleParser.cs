using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace SiteGen.Markdown.Links;

/// <summary>Reads what stands between angle brackets; a document type counts only in capitals, as for goldmark.</summary>
internal sealed class AngleParser : AutolinkInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
        => !(slice.PeekChar() == '!' && char.IsAsciiLetterLower(slice.PeekChar(2))) && base.Match(processor, ref slice);
}
