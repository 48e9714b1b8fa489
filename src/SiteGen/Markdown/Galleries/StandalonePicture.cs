using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Galleries;

/// <summary>An image that stands alone in its paragraph, or there with other images only; perhaps inside a link.</summary>
internal sealed record StandalonePicture(ParagraphBlock Paragraph, LinkInline Image, LinkInline? Link, bool IsOnlyOne);
