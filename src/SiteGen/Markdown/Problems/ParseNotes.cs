using Markdig;
using Markdig.Syntax;

namespace SiteGen.Markdown.Problems;

/// <summary>Keeps the document in reach while it is read, so that a failure can tell its line.</summary>
internal sealed class ParseNotes : MarkdownParserContext
{
    public MarkdownDocument? Document { get; set; }
}
