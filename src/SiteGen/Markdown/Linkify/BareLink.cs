using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Linkify;

/// <summary>An address in plain text that is made a link.</summary>
internal sealed class BareLink(string label, string url) : LeafInline
{
    public string Label { get; } = label;

    public string Url { get; } = url;
}
