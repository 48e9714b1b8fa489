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
            var dated = found.Select(picture => (picture.Path, Photo: Measure(picture, request, mistakes))).ToArray();
            var sorted = dated.OrderBy(static pair => DateTime.MaxValue).ThenBy(static pair => pair.Path, NaturalOrder.Instance)
                .Select(static pair => pair.Photo).OfType<Photo>();
            return Outcome.Of<ImmutableArray<Photo>>([.. (request.IsReversed ? sorted.Reverse() : sorted).Take(most)], mistakes);
        }

        var shown = request.IsReversed ? found.Reverse() : found;
        return Outcome.Of<ImmutableArray<Photo>>([.. shown.Take(most).Select(picture => Measure(picture, request, mistakes)).OfType<Photo>()], mistakes);
    }

    private Photo? Measure(FoundPicture picture, GalleryRequest request, List<Diagnostic> mistakes)
    {
        var (photo, problems) = catalog.Measure(picture.File, picture.Url, request.Place);
        mistakes.AddRange(problems);
        return photo;
    }
}
