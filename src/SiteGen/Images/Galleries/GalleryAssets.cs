using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Files;

namespace SiteGen.Images.Galleries;

/// <summary>
/// Which pictures of assets/ are published for the galleries that name them: those that are shown as they are, not as copies.
/// </summary>
public static class GalleryAssets
{
    /// <summary>The pictures that one of the patterns may fit.</summary>
    public static IEnumerable<SourceFile> Find(ImmutableArray<SourceFile> assets, IEnumerable<string> patterns, SiteConfig config)
    {
        PicturePattern[] read = [.. patterns.Distinct().Select(static text => PicturePattern.Of(text, out _)).OfType<PicturePattern>()];
        return assets.Where(file => PhotoFiles.IsPicture(file) && ArePublished(file, config) && read.Any(pattern => pattern.Fits(file.Inside)));
    }

    // Of these formats some are animated or drawings, of which there are no copies.
    internal static bool ArePublished(SourceFile file, SiteConfig config)
        => !config.Images.HasVariants || config.Galleries.HasDownload || file.Path.Extension is ".svg" or ".gif" or ".webp";
}
