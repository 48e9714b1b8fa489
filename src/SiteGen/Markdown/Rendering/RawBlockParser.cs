using Markdig.Parsers;

namespace SiteGen.Markdown.Rendering;

/// <summary>Reads blocks of raw HTML; goldmark knows document types only in capitals, and takes the others for text.</summary>
internal sealed class RawBlockParser : HtmlBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
        => processor.PeekChar(1) == '!' && char.IsAsciiLetterLower(processor.PeekChar(2))
            ? BlockState.None
            : base.TryOpen(processor);
}
