using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Problems;

namespace SiteGen.Markdown.Links;

/// <summary>Reads links, and gives up on a block in which a storm of half-written ones would take hours to read.</summary>
internal sealed class LinkParser : LinkInlineParser
{
    /// <summary>Characters read in vain, per block; a fraction of a second.</summary>
    private const long LargestWaste = 100_000_000;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']' || slice.PeekChar() != '(')
        {
            return base.Match(processor, ref slice);
        }

        var waste = processor.GetParserState<Waste>(this);
        if (waste.Characters > LargestWaste)
        {
            return false;
        }

        var length = slice.Length;
        var isMatch = base.Match(processor, ref slice);
        if (!isMatch || processor.Inline is not LinkInline)
        {
            Count(processor, waste, length);
        }

        return isMatch;
    }

    private static void Count(InlineProcessor processor, Waste waste, int length)
    {
        waste.Characters += length;
        if (waste.Characters > LargestWaste)
        {
            DocumentProblems.Add(
                processor.Document,
                MarkdownRules.Storm,
                processor.LineIndex,
                "too many links here are opened with '](' and never closed");
        }
    }

    private sealed class Waste
    {
        public long Characters { get; set; }
    }
}
