using Markdig.Syntax;

namespace SiteGen.Markdown.Alerts;

/// <summary>The author's own title of a callout: what stands behind <c>[!NOTE]</c> on its line.</summary>
internal sealed class AlertTitle : LeafBlock
{
    public AlertTitle() : base(null) => ProcessInlines = true;
}
