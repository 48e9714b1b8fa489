using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
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
            return MatchEscapedLabel(processor, ref slice) || base.Match(processor, ref slice);
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

    // The second label of [text][a\-b], in the form in which its definition was kept.
    private bool MatchEscapedLabel(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']' || slice.PeekChar() != '['
            || EscapedLabel.Read(slice.AsSpan()[1..], out var length) is not { } label
            || !processor.Document.ContainsLinkReferenceDefinition(label))
        {
            return false;
        }

        var readable = new StringSlice($"][{WithEscapedBrackets(label)}]");
        if (!base.Match(processor, ref readable) || processor.Inline is not LinkInline link)
        {
            return false;
        }

        link.Span.End = processor.GetSourcePosition(slice.Start + length);
        slice.Start += 1 + length;
        return true;
    }

    private static string WithEscapedBrackets(string label)
        => label.AsSpan().ContainsAny("[]\\")
            ? label.Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("[", "\\[", StringComparison.Ordinal)
                .Replace("]", "\\]", StringComparison.Ordinal)
            : label;

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
