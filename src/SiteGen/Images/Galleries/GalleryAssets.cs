using SiteGen.Content;
using SiteGen.Data;
using SiteGen.Files;

namespace SiteGen.Images.Galleries;

/// <summary>
/// Which pictures of assets/ are published for the pages that show them: those that are shown as they are, not as copies, and those
/// that readers may fetch.
/// </summary>
public static class GalleryAssets
{
    /// <summary>The pictures that one of a page's patterns may fit.</summary>
    public static IEnumerable<SourceFile> Find(ImmutableArray<SourceFile> assets, IEnumerable<string> patterns, Page page, Site site)
        => Fitting(assets, patterns).Where(file => ArePublished(file, page, site));

    internal static IEnumerable<SourceFile> Fitting(ImmutableArray<SourceFile> files, IEnumerable<string> patterns)
    {
        PicturePattern[] read = [.. patterns.Distinct().Select(static text => PicturePattern.Of(text, out _)).OfType<PicturePattern>()];
        return files.Where(file => PhotoFiles.IsPicture(file) && read.Any(pattern => pattern.Fits(file.Inside)));
    }

    // Of these formats some are animated or drawings, of which there are no copies.
    internal static bool ArePublished(SourceFile file, Page page, Site site)
        => file.Path.Extension is ".svg" or ".gif" or ".webp" || !site.LanguageOf(page).Config.Images.HasVariants || AreOffered(page, site);

    /// <summary>Whether readers of that page may fetch photos as their author gave them; what is wrong with its settings is told elsewhere.</summary>
    internal static bool AreOffered(Page page, Site site) => page.Params["galleries"] switch
    {
        MetaValue.Map map when new MetaFields(map, GalleryRules.BadOption).Flag("download") is { } said => said,
        _ => site.LanguageOf(page).Config.Galleries.HasDownload,
    };
}
