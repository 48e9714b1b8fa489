using Markdig;
using Markdig.Syntax;

namespace SiteGen.Markdown.Problems;

/// <summary>Keeps the document in reach while it is read, so that a failure can tell its line.</summary>
internal sealed class ParseNotes : MarkdownParserContext
{
    /// <summary>The text that is read, for the few nodes that hand on what the author wrote.</summary>
    public string Source { get; init; } = "";

    public MarkdownDocument? Document { get; set; }
}
