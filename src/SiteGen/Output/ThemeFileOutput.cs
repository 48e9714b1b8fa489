using SiteGen.Files;
using SiteGen.Templates;

namespace SiteGen.Output;

/// <summary>A static file of the embedded theme, such as its style sheet.</summary>
public sealed record ThemeFileOutput(ThemeAsset Asset) : Output(Asset.Url, default)
{
    public override string Noun => "the theme's file";

    public override OutputCategory Category => OutputCategory.File;

    public override Rendered Render(ByteBuffer target)
    {
        target.Write(Asset.Read());
        return Rendered.Sound;
    }
}
