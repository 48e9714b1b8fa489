using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Output;

/// <summary>A static file of the embedded theme, such as its style sheet.</summary>
public sealed record ThemeFileOutput(UrlPath Url, ReadOnlyMemory<byte> Bytes) : Output(Url, default)
{
    public override string Noun => "the theme's file";

    public override OutputCategory Category => OutputCategory.File;

    public override ImmutableArray<Diagnostic> Render(ByteBuffer target)
    {
        target.Write(Bytes.Span);
        return [];
    }
}
