using Markdig.Parsers;
using Markdig.Syntax;

namespace SiteGen.Markdown.Footnotes;

/// <summary>A note, defined by <c>[^label]: text</c>.</summary>
internal sealed class FootnoteBlock(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label { get; } = label;

    /// <summary>Its place among the notes, by first use; 0 while nothing refers to it.</summary>
    public int Number { get; set; }

    public int References { get; set; }
}
