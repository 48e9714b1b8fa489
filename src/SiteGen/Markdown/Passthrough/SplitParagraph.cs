using Markdig.Syntax;
using SiteGen.Markdown.Footnotes;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Passthrough;

/// <summary>Writes a paragraph in which formulas stand that are blocks of their own: text before and after becomes paragraphs.</summary>
internal static class SplitParagraph
{
    public static void Write(GoldmarkHtml html, ParagraphBlock node, bool isBare)
    {
        var isLast = html.IsLastInContainer;
        var isOpen = false;
        for (var child = node.Inline?.FirstChild; child is not null; child = child.NextSibling)
        {
            var isBlock = PassthroughHtml.EndsParagraph(child);
            if (isBlock && isOpen)
            {
                html.Out.Write(isBare ? "\n" : "</p>\n");
            }
            else if (!isBlock && !isOpen)
            {
                html.Out.Write(isBare ? "" : "<p>");
            }

            html.Write(child);
            isOpen = !isBlock;
        }

        if (node.Parent is FootnoteBlock note && ReferenceEquals(note.LastChild, node))
        {
            FootnoteListHtml.WriteBackLinks(html, note);
        }

        html.Out.Write(!isOpen ? "" : !isBare ? "</p>\n" : isLast ? "" : "\n");
    }
}
