using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace SiteGen.Markdown.Rendering;

/// <summary>Writes one kind of node; what all of them share is in <see cref="GoldmarkHtml"/>.</summary>
internal abstract class NodeHtml<T> : HtmlObjectRenderer<T>
    where T : MarkdownObject
{
    protected sealed override void Write(HtmlRenderer renderer, T obj) => Write((GoldmarkHtml)renderer, obj);

    protected abstract void Write(GoldmarkHtml html, T node);
}
