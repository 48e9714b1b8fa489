using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Headings;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.DefinitionLists;

/// <summary>Writes terms and their descriptions.</summary>
internal sealed class DefinitionListHtml : NodeHtml<DefinitionList>
{
    private readonly HeadingText _text = new();

    protected override void Write(GoldmarkHtml html, DefinitionList node)
    {
        html.Out.Write("<dl");
        html.WriteAttributesOf(node);
        html.Out.Write(">\n");
        foreach (var child in node)
        {
            if (child is DefinitionTerm term)
            {
                WriteTerm(html, term);
            }
            else if (child is DefinitionDescription description)
            {
                html.Out.Write(description.IsTight ? "<dd>" : "<dd>\n");
                html.WriteChildren(description);
                html.Out.Write("</dd>\n");
            }
        }

        html.Out.Write("</dl>\n");
    }

    private void WriteTerm(GoldmarkHtml html, DefinitionTerm term)
    {
        html.Out.Write("<dt");
        if (html.Config.AutoDefinitionTermIds)
        {
            _text.Read(term);
            html.WriteId(_text.ForId.Length == 0 ? "" : html.Ids.Make(_text.ForId, "term"));
        }

        html.Out.Write('>');
        html.WriteLeafInline(term);
        html.Out.Write("</dt>\n");
    }
}
