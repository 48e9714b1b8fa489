using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images.Notes;
using SiteGen.Running;

namespace SiteGen.Images.Galleries;

/// <summary>
/// Finds the pictures that a gallery's patterns name: beside the page, else in static/, else in assets/. One per site, used by all
/// workers at once.
/// </summary>
internal sealed class PictureSearch
{
    private readonly Site _site;
    private readonly SourceTree _source;
    private readonly PhotoNotes _notes;
    private readonly Memo<(string Language, bool HasDownload), PictureFolders[]> _shared = new();

    public PictureSearch(Site site, SourceTree source, PhotoNotes notes) => (_site, _source, _notes) = (site, source, notes);

    /// <summary>Files that the patterns name, each once; in order, except by date, which is known only to who opens them.</summary>
    public Outcome<ImmutableArray<FoundPicture>> Find(Page page, GalleryRequest request)
    {
        List<Diagnostic> mistakes = [];
        PictureFolders beside = new(PicturesOf(page));
        ImmutableArray<PictureFolders> places = [beside, .. Shared(page)];
        var except = Patterns(request.Except, mistakes);
        List<FoundPicture> found = [];
        HashSet<string> known = new(request.Known, StringComparer.Ordinal);
        foreach (var pattern in request.Patterns)
        {
            if (Read(pattern, mistakes) is { } read)
            {
                var fitting = Fitting(page, places, read, pattern, mistakes);
                found.AddRange(fitting.Where(picture => !except.Exists(other => other.Fits(picture.Path) || other.Fits(NameOf(picture))) && known.Add(picture.File.FullPath)));
            }
        }

        if (request.Order == GalleryOrder.Name)
        {
            found.Sort(static (left, right) => NaturalOrder.Instance.Compare(left.Path, right.Path));
        }

        return Outcome.Of<ImmutableArray<FoundPicture>>([.. found], mistakes);
    }

    // Once for each language, which may have settings of its own; sites without galleries never ask.
    private PictureFolders[] Shared(Page page) => _shared.GetOrMake((page.Language, GalleryAssets.AreOffered(page, _site)), _ =>
    [
        new(_source.Static.Where(PhotoFiles.IsPicture).Select(static file => new FoundPicture(file, file.Inside, UrlPath.Root.File(file.Inside)))),
        new(_source.Assets.Where(PhotoFiles.IsPicture).Select(file => new FoundPicture(
            file, file.Inside, GalleryAssets.ArePublished(file, page, _site) ? UrlPath.Root.File(file.Inside) : null))),
    ]);

    private static List<PicturePattern> Patterns(ImmutableArray<WrittenPattern> written, List<Diagnostic> mistakes)
        => [.. written.Select(pattern => Read(pattern, mistakes)).OfType<PicturePattern>()];

    private static PicturePattern? Read(WrittenPattern written, List<Diagnostic> mistakes)
    {
        var pattern = PicturePattern.Of(written.Text, out var leavesSite);
        if (leavesSite)
        {
            mistakes.Add(GalleryRules.LeavesSite.At(written.Place, $"'{written.Text}' leads out of the site"));
            return null;
        }

        if (pattern is null)
        {
            mistakes.Add(GalleryRules.BadPattern.At(written.Place, $"'{written.Text}' is no pattern that can be used"));
        }

        return pattern;
    }

    private FoundPicture[] Fitting(
        Page page, ImmutableArray<PictureFolders> places, PicturePattern pattern, WrittenPattern written, List<Diagnostic> mistakes)
    {
        foreach (var place in pattern.IsFromRoot ? places[1..] : places)
        {
            FoundPicture[] found = [.. place.Find(pattern)];
            if (found.Length > 0)
            {
                FoundPicture[] shown = [.. Sorted(page, found, pattern)];
                if (shown.Length == 0)
                {
                    mistakes.Add(NothingFound.AllHidden(written));
                }

                return shown;
            }
        }

        mistakes.Add(NothingFound.Explain(places, pattern, written));
        return [];
    }

    private IEnumerable<FoundPicture> Sorted(Page page, FoundPicture[] found, PicturePattern pattern)
        => found.Select(picture => (Picture: picture, Note: _notes.Of(page, picture.File)))
            .Where(pair => !pattern.IsWild || pair.Note.IsHidden != true)
            .OrderBy(static pair => pair.Note.Place ?? int.MaxValue)
            .ThenBy(static pair => pair.Picture.Path, NaturalOrder.Instance)
            .Select(static pair => pair.Picture);

    private static IEnumerable<FoundPicture> PicturesOf(Page page)
        => page.Resources.Where(static resource => PhotoFiles.IsPicture(resource.File))
            .Select(resource => new FoundPicture(resource.File, resource.Inside, page.Build.PublishResources ? resource.Url : null));

    private static string NameOf(FoundPicture picture) => picture.Path[(picture.Path.LastIndexOf('/') + 1)..];
}
