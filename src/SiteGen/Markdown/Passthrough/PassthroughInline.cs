using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Passthrough;

/// <summary>Text that is handed on as the author wrote it, marks included: a formula.</summary>
/// <param name="isBlock">It ends the paragraph around it.</param>
internal sealed class PassthroughInline(string text, bool isBlock) : LeafInline
{
    public string Text { get; } = text;

    public bool IsBlock { get; } = isBlock;
}
