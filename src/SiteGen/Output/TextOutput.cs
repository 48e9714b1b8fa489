using SiteGen.Files;

namespace SiteGen.Output;

/// <summary>A small file that the program adds: robots.txt, a site map, <c>_redirects</c>.</summary>
public sealed record TextOutput(UrlPath Url, string Noun, Action<ByteBuffer> Write) : Output(Url, default)
{
    public override string Noun { get; } = Noun;

    public override OutputCategory Category => OutputCategory.Extra;

    public override Rendered Render(ByteBuffer target)
    {
        Write(target);
        return Rendered.Sound;
    }
}
