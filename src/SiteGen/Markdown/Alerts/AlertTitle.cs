using Markdig.Helpers;
using Markdig.Syntax;

namespace SiteGen.Markdown.Alerts;

/// <summary>The author's own title of a callout: what stands behind <c>[!NOTE]</c> on its line.</summary>
internal sealed class AlertTitle : LeafBlock
{
    public AlertTitle(StringLine line) : base(null)
    {
        Lines = new StringLineGroup(1);
        Lines.Add(ref line);
        ProcessInlines = true;
    }
}
