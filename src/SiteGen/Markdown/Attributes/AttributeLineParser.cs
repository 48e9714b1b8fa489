using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markdown.Attributes;

/// <summary>Gives <c>{.class}</c> on a line of its own to the block above it, as far as <c>attribute.block</c> allows it.</summary>
internal sealed class AttributeLineParser : BlockParser
{
    public AttributeLineParser() => OpeningCharacters = ['{'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent
            || AttributeReader.Read(processor.Line.AsSpan(), out var length) is not { } attributes
            || !processor.Line.AsSpan()[length..].IsWhiteSpace())
        {
            return BlockState.None;
        }

        // Code blocks take theirs from the info string only.
        if (processor.GetCurrentContainerOpened().LastChild is { } above and not FencedCodeBlock
            && !PreviousLine.IsBlank(processor))
        {
            above.AddAttributes(attributes);
        }

        return BlockState.BreakDiscard;
    }
}
