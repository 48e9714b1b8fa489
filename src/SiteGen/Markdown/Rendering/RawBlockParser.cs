using Markdig.Parsers;

namespace SiteGen.Markdown.Rendering;

/// <summary>
/// Reads blocks of raw HTML; goldmark knows document types only in capitals, and takes the others for text, like the end
/// of a <c>pre</c> that nothing began.
/// </summary>
internal sealed class RawBlockParser : HtmlBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) => processor.PeekChar(1) switch
    {
        '!' when char.IsAsciiLetterLower(processor.PeekChar(2)) => BlockState.None,
        '/' when IsEndOfPre(processor.Line.AsSpan()) => BlockState.None,
        _ => base.TryOpen(processor),
    };

    private static bool IsEndOfPre(ReadOnlySpan<char> line)
        => line.StartsWith("</pre", StringComparison.OrdinalIgnoreCase) && (line.Length == 5 || line[5] is '>' or ' ' or '\t');
}
