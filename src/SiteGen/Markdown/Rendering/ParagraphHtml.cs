using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.DefinitionLists;
using SiteGen.Markdown.Footnotes;
using SiteGen.Markdown.Passthrough;

namespace SiteGen.Markdown.Rendering;

/// <summary>Writes a paragraph; in tight lists it is bare text.</summary>
internal sealed class ParagraphHtml : NodeHtml<ParagraphBlock>
{
    /// <summary>Whether a paragraph stands in a tight list, where it gets no tags.</summary>
    public static bool IsBare(ParagraphBlock paragraph) => paragraph.Parent switch
    {
        ListItemBlock { Parent: ListBlock list } => !list.IsLoose,
        DefinitionDescription description => ReferenceEquals(description.BareParagraph, paragraph),
        _ => false,
    };

    protected override void Write(GoldmarkHtml html, ParagraphBlock node)
    {
        if (!html.Config.Passthrough.IsEmpty && HasBlock(node))
        {
            SplitParagraph.Write(html, node, IsBare(node));
        }
        else if (IsBare(node))
        {
            WriteBare(html, node);
        }
        else if (!html.Config.WrapsStandaloneImages && StandaloneImage(node) is { } image)
        {
            image.TakeAttributesOf(node);
            html.Write(image);
        }
        else
        {
            WriteWrapped(html, node);
        }
    }

    private static void WriteBare(GoldmarkHtml html, ParagraphBlock node)
    {
        var isLast = html.IsLastInContainer;
        html.WriteLeafInline(node);
        if (!isLast && node.Inline?.FirstChild is not null)
        {
            html.Out.Write('\n');
        }
    }

    private static void WriteWrapped(GoldmarkHtml html, ParagraphBlock node)
    {
        html.Out.Write("<p");
        html.WriteAttributesOf(node);
        html.Out.Write('>');
        html.WriteLeafInline(node);
        if (node.Parent is FootnoteBlock note && ReferenceEquals(note.LastChild, node))
        {
            FootnoteListHtml.WriteBackLinks(html, note);
        }

        html.Out.Write("</p>\n");
    }

    private static bool HasBlock(ParagraphBlock node)
    {
        for (var child = node.Inline?.FirstChild; child is not null; child = child.NextSibling)
        {
            if (PassthroughHtml.EndsParagraph(child))
            {
                return true;
            }
        }

        return false;
    }

    private static LinkInline? StandaloneImage(ParagraphBlock node)
        => node.Inline?.FirstChild is LinkInline { IsImage: true, NextSibling: null } image ? image : null;
}
