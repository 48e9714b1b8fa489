using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen.Content.Assembling;

/// <summary>
/// Adds the page of all galleries to a language where there may be some: no author's page is at its address, there are pictures, and
/// somebody's text may show them.
/// </summary>
internal static class GalleryPage
{
    private const string Path = "/photos";

    public static void Add(LanguageDraft draft, SourceTree tree)
    {
        if (draft.Config is { Enrichments: true, Galleries.HasPage: true } && !draft.ByPath.ContainsKey(Path)
            && HasPictures(tree) && draft.Nodes.Exists(node => MayHaveGalleries(node, draft.Config.Galleries)))
        {
            draft.Add(new(PageKind.Photos, Path, Path) { Build = new(ListingMode.Never) });
        }
    }

    private static bool MayHaveGalleries(PageNode node, GalleriesConfig config)
        => node is { IsHidden: false, File: { } file } && GalleryMarks.AreIn(file.Body.Span, node.Meta.Params, config);

    private static bool HasPictures(SourceTree tree)
        => tree.Content.Any(PhotoFiles.IsPicture) || tree.Static.Any(PhotoFiles.IsPicture) || tree.Assets.Any(PhotoFiles.IsPicture);
}
