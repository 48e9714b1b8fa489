using Markdig.Syntax;

namespace SiteGen.Markdown.Galleries;

/// <summary>Paragraphs of images, one after another, in place of which a gallery or figures are written.</summary>
internal sealed class PictureBlock : LeafBlock
{
    public PictureBlock(ImmutableArray<StandalonePicture> pictures) : base(null)
    {
        Pictures = pictures;
        Line = pictures[0].Paragraph.Line;
        Column = pictures[0].Paragraph.Column;
        Span = new(pictures[0].Paragraph.Span.Start, pictures[^1].Paragraph.Span.End);
    }

    public ImmutableArray<StandalonePicture> Pictures { get; }
}
