using Markdig.Syntax.Inlines;
using SiteGen.Files;

namespace SiteGen.Markdown.Rendering;

/// <summary>Writes the character that a reference like <c>&amp;eacute;</c> stands for.</summary>
internal sealed class CharacterReferenceHtml : NodeHtml<HtmlEntityInline>
{
    protected override void Write(GoldmarkHtml html, HtmlEntityInline node)
        => html.Out.WriteEscaped(node.Transcoded.AsSpan());
}
