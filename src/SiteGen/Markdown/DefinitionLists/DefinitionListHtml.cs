using SiteGen.Markdown.Attributes;
using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.DefinitionLists;

/// <summary>Writes terms and their descriptions.</summary>
internal sealed class DefinitionListHtml : NodeHtml<DefinitionList>
{
    protected override void Write(GoldmarkHtml html, DefinitionList node)
    {
        html.Out.Write("<dl");
        html.WriteAttributesOf(node);
        html.Out.Write(">\n");
        foreach (var child in node)
        {
            if (child is DefinitionTerm term)
            {
                html.Out.Write("<dt>");
                html.WriteLeafInline(term);
                html.Out.Write("</dt>\n");
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
}
