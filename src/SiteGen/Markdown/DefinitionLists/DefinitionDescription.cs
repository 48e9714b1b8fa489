using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markdown.DefinitionLists;

/// <summary>What a term means.</summary>
/// <param name="offset">How far its text is indented; lines with less do not belong to it.</param>
/// <param name="isTight">No blank line stands before it: its first paragraph gets no tags.</param>
internal sealed class DefinitionDescription(BlockParser parser, int offset, bool isTight) : ContainerBlock(parser)
{
    public int Offset { get; } = offset;

    public bool IsTight { get; } = isTight;

    public ParagraphBlock? BareParagraph { get; set; }
}
