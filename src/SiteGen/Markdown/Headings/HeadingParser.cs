using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using SiteGen.Markdown.Attributes;

namespace SiteGen.Markdown.Headings;

/// <summary>Gives the reader of <c># Title {#id}</c> the attributes at the line's end.</summary>
internal static class HeadingParser
{
    public static HeadingBlockParser Make(bool readsAttributes)
        => new() { TryParseAttributes = readsAttributes ? TakeAttributes : null };

    private static bool TakeAttributes(BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        if (AttributeReader.ReadAtEnd(line.AsSpan(), out var start) is not { } attributes)
        {
            return false;
        }

        ((MarkdownObject)block).AddAttributes(attributes);
        line.End = line.Start + start - 1;
        return true;
    }
}
