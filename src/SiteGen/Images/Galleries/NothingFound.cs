using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Images.Galleries;

/// <summary>Says why a pattern finds no picture, and what its author probably meant.</summary>
internal static class NothingFound
{
    private const int MostNames = 3;

    public static Diagnostic Explain(ImmutableArray<PictureFolders> places, PicturePattern pattern, WrittenPattern written)
    {
        if (PhotoFiles.IsFilm(written.Text))
        {
            return GalleryRules.NoPicture.At(written.Place, $"'{written.Text}' is a film", "Galleries show pictures; a link leads to a film, [the film](…).");
        }

        var holders = places.Where(place => place.Has(pattern.Folder)).ToArray();
        if (holders.Length == 0)
        {
            return GalleryRules.NoSuchFolder.At(written.Place, $"gallery folder '{pattern.Folder}' does not exist", FolderHint(places, pattern.Folder));
        }

        var names = holders.SelectMany(place => place.In(pattern.Folder)).Select(static picture => NameOf(picture.Path))
            .Distinct().Order(NaturalOrder.Instance).ToArray();
        return pattern.IsWild
            ? GalleryRules.NoPicture.At(written.Place, $"no picture fits '{written.Text}'", Listed(names) ?? Folders(places[0]))
            : GalleryRules.NoPicture.At(written.Place, $"there is no picture '{written.Text}'", Suggestion.Hint(pattern.Name, names, Listed(names)));
    }

    public static Diagnostic AllHidden(WrittenPattern written) => GalleryRules.NoPicture.At(
        written.Place,
        $"all pictures that fit '{written.Text}' are hidden",
        "photos.yaml says 'hidden: true' of them: 'hidden: false' shows one, and so does naming its file in the gallery.");

    // Names of folders are short: two slips are allowed where a third of the letters would allow one.
    private static string? FolderHint(ImmutableArray<PictureFolders> places, string folder)
    {
        string[] names = [.. places.SelectMany(static place => place.Names).Where(static name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        var allowed = folder.Length < 5 ? 1 : Math.Max(2, folder.Length / 3);
        return Suggestion.For(folder, names, allowed) is { } near ? $"did you mean '{near}'?" : null;
    }

    private static string? Listed(string[] names) => names.Length == 0 ? null
        : names.Length <= MostNames ? $"The folder has {Quoted(names)}."
        : string.Create(CultureInfo.InvariantCulture, $"The folder has {Quoted(names[..MostNames])} and {names.Length - MostNames} more.");

    // Who names the page's own folder often means one in it.
    private static string? Folders(PictureFolders beside)
    {
        string[] names = [.. beside.Names.Where(static name => name.Length > 0).Order(NaturalOrder.Instance).Take(MostNames)];
        return names.Length == 0 ? null : $"Beside the page there are pictures in {Quoted(names)}.";
    }

    private static string Quoted(string[] names) => string.Join(", ", names.Select(static name => $"'{name}'"));

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
