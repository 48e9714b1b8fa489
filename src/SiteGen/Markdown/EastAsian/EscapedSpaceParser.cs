using Markdig.Helpers;
using Markdig.Parsers;

namespace SiteGen.Markdown.EastAsian;

/// <summary>Reads a space after a backslash, which scripts without spaces put beside marks.</summary>
internal sealed class EscapedSpaceParser : InlineParser
{
    public EscapedSpaceParser() => OpeningCharacters = ['\\'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != ' ')
        {
            return false;
        }

        processor.Inline = new EscapedSpace();
        slice.Start += 2;
        return true;
    }
}
