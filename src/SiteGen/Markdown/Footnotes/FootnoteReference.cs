using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Footnotes;

/// <summary>The small number in the text that leads to a note.</summary>
/// <param name="ordinal">Which of the note's references this is, from 0.</param>
internal sealed class FootnoteReference(FootnoteBlock note, int ordinal) : LeafInline
{
    public FootnoteBlock Note { get; } = note;

    public int Ordinal { get; } = ordinal;
}
