using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Links;

/// <summary>Opens a link whose label has escapes and names a definition; what follows is Markdig's own reading of links.</summary>
internal sealed class EscapedLabelParser : InlineParser
{
    public EscapedLabelParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (EscapedLabel.Read(slice.AsSpan(), out _) is not { } label
            || !processor.Document.ContainsLinkReferenceDefinition(label))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LinkDelimiterInline(this)
        {
            Type = DelimiterType.Open,
            Label = label,
            Line = line,
            Column = column,
            Span = new SourceSpan(start, start),
        };
        slice.SkipChar();
        return true;
    }
}
