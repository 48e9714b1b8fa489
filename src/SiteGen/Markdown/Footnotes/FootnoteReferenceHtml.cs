using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.Footnotes;

/// <summary>Writes the number that leads to a note.</summary>
internal sealed class FootnoteReferenceHtml : NodeHtml<FootnoteReference>
{
    protected override void Write(GoldmarkHtml html, FootnoteReference node)
    {
        if (html.IsPlain || html.HidesFootnotes)
        {
            return;
        }

        var ordinal = node.Ordinal == 0 ? "" : node.Ordinal.ToString(CultureInfo.InvariantCulture);
        var prefix = html.Page.FootnotePrefix;
        html.Out.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<sup id=\"{prefix}fnref{ordinal}:{node.Note.Number}\"><a href=\"#{prefix}fn:{node.Note.Number}\""));
        html.Out.Write(" class=\"footnote-ref\"");
        html.Out.Write(string.Create(
            CultureInfo.InvariantCulture, $" role=\"doc-noteref\">{node.Note.Number}</a></sup>"));
    }
}
