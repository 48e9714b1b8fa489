using Markdig.Syntax.Inlines;

namespace SiteGen.Markdown.Typography;

/// <summary>A printed mark that stands where typewriter marks stood.</summary>
internal sealed class TypographicMarkInline(TypographicMark mark) : LeafInline
{
    public TypographicMark Mark { get; } = mark;
}
