using SiteGen.Markdown.Rendering;

namespace SiteGen.Markdown.EastAsian;

/// <summary>Writes nothing.</summary>
internal sealed class EscapedSpaceHtml : NodeHtml<EscapedSpace>
{
    protected override void Write(GoldmarkHtml html, EscapedSpace node)
    {
        // Its only use was beside a mark, and that is read by now.
    }
}
