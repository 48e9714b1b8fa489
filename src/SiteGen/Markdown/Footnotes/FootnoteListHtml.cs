using Markdig.Syntax;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Footnotes;

/// <summary>Writes the notes below a page, each with a way back to every place that refers to it.</summary>
internal sealed class FootnoteListHtml : NodeHtml<FootnoteList>
{
    public static void WriteBackLinks(GoldmarkHtml html, FootnoteBlock note)
    {
        for (var i = 0; i < note.References; i++)
        {
            var ordinal = i == 0 ? "" : i.ToString(CultureInfo.InvariantCulture);
            html.Out.Write(string.Create(
                CultureInfo.InvariantCulture, $"&#160;<a href=\"#{html.Page.FootnotePrefix}fnref{ordinal}:{note.Number}\""));
            html.Out.Write(" class=\"footnote-backref\" role=\"doc-backlink\">");
            html.Out.Write(html.Config.FootnoteBacklinkHtml);
            html.Out.Write("</a>");
        }
    }

    protected override void Write(GoldmarkHtml html, FootnoteList node)
    {
        html.Out.Write("<div class=\"footnotes\" role=\"doc-endnotes\">\n<hr");
        html.Out.Write(html.EmptyElementEnd);
        html.Out.Write("\n<ol>\n");
        foreach (var note in node)
        {
            WriteNote(html, (FootnoteBlock)note);
        }

        html.Out.Write("</ol>\n</div>\n");
    }

    private static void WriteNote(GoldmarkHtml html, FootnoteBlock note)
    {
        html.Out.Write(string.Create(CultureInfo.InvariantCulture, $"<li id=\"{html.Page.FootnotePrefix}fn:{note.Number}\">\n"));
        html.WriteChildren(note);
        if (note.LastChild is not ParagraphBlock)
        {
            WriteBackLinks(html, note);
        }

        html.Out.Write("</li>\n");
    }
}
