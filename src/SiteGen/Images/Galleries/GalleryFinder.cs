using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Images.Notes;

namespace SiteGen.Images.Galleries;

/// <summary>Finds the photos of a gallery by its patterns and options; one per site, used by all workers at once.</summary>
public sealed class GalleryFinder(PhotoCatalog catalog, PhotoNotes notes)
{
    private readonly PictureSearch _search = new(catalog.Site, catalog.Source, notes);

    /// <summary>Those that can be shown. What cannot be read is left out, and told.</summary>
    public Outcome<ImmutableArray<Photo>> Find(Page page, GalleryRequest request)
    {
        var (found, told) = _search.Find(page, request);
        List<Diagnostic> mistakes = [.. told];
        var most = Math.Max(0, request.Limit ?? int.MaxValue);
        if (request.Order == GalleryOrder.Date)
        {
            var dated = ByDate(found, request, mistakes);
            return Outcome.Of<ImmutableArray<Photo>>([.. (request.IsReversed ? dated.Reverse() : dated).Take(most)], mistakes);
        }

        var shown = request.IsReversed ? found.Reverse() : found;
        return Outcome.Of<ImmutableArray<Photo>>([.. shown.Take(most).Select(picture => Measure(picture, request, mistakes)).OfType<Photo>()], mistakes);
    }

    // The clock of a camera knows no time zone: photos of one journey are compared as they are.
    private IEnumerable<Photo> ByDate(ImmutableArray<FoundPicture> found, GalleryRequest request, List<Diagnostic> mistakes)
    {
        List<(DateTime Taken, string Path, Photo Photo)> dated = [];
        foreach (var picture in found)
        {
            if (Measure(picture, request, mistakes) is { } photo)
            {
                dated.Add((photo.Metadata.Taken ?? DateTime.MaxValue, picture.Path, photo));
            }
        }

        return dated.OrderBy(static one => one.Taken).ThenBy(static one => one.Path, NaturalOrder.Instance).Select(static one => one.Photo);
    }

    private Photo? Measure(FoundPicture picture, GalleryRequest request, List<Diagnostic> mistakes)
    {
        var (photo, problems) = catalog.Measure(picture.File, picture.Url, request.Place);
        mistakes.AddRange(problems);
        return photo;
    }
}
