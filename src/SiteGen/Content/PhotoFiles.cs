using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen.Content;

/// <summary>Tells pictures by their names, and the files that say something about the pictures beside them: <c>photos.yaml</c>.</summary>
public static class PhotoFiles
{
    private const string NoteName = "photos";

    /// <summary>Whether its ending is that of a picture that a gallery can show.</summary>
    public static bool IsPicture(SourceFile file) => IsPicture(file.Inside);

    public static bool IsPicture(string path)
    {
        var dot = path.LastIndexOf('.') + 1;
        Span<char> ending = stackalloc char[5];
        return dot > 0 && path.AsSpan(dot).ToLowerInvariant(ending) is var length and > 0
            && ending[..length] is "jpg" or "jpeg" or "jpe" or "jfif" or "png" or "webp" or "avif" or "gif" or "svg" or "heic" or "heif"
                or "tif" or "tiff";
    }

    /// <summary>Whether its ending is that of a film, which authors take for an image now and then.</summary>
    public static bool IsFilm(string path)
        => Path.GetExtension(path).ToLowerInvariant() is ".mp4" or ".m4v" or ".mov" or ".webm" or ".ogv" or ".mkv" or ".avi";

    /// <summary>Those of <paramref name="files"/> that describe pictures in their folder or below it.</summary>
    public static ImmutableArray<SourceFile> Notes(ImmutableArray<SourceFile> files, ContentLanguages languages)
        => [.. files.Where(file => LanguageOfNote(file, languages) is not null && HasPictures(file.Path.Folder, files))];

    /// <summary>The language that such a file is for, "" for all of them; null when its name is another.</summary>
    public static string? LanguageOfNote(SourceFile file, ContentLanguages languages)
    {
        var name = file.Inside.AsSpan(file.Inside.LastIndexOf('/') + 1);
        if (!name.StartsWith(NoteName, StringComparison.Ordinal) || name.Length == NoteName.Length || name[NoteName.Length] != '.')
        {
            return null;
        }

        var dot = name.LastIndexOf('.');
        if (name[dot..] is not (".yaml" or ".yml" or ".json" or ".toml"))
        {
            return null;
        }

        return dot == NoteName.Length ? ""
            : languages.HasMap && languages.CodeOf(name[(NoteName.Length + 1)..dot]) is { } code ? code
            : null;
    }

    /// <summary>
    /// The files that are published or given to pages. Notes are for the program alone; but a Hugo site may have a file of that name
    /// for a theme of its own, and keeps it.
    /// </summary>
    public static ImmutableArray<SourceFile> WithoutNotes(ImmutableArray<SourceFile> files, SiteConfig config)
    {
        if (config.IsHugo || !config.Enrichments)
        {
            return files;
        }

        var notes = Notes(files, ContentLanguages.Of(config));
        return notes.IsEmpty ? files : files.RemoveRange(notes);
    }

    private static bool HasPictures(SourcePath folder, ImmutableArray<SourceFile> files)
        => files.Any(file => IsPicture(file) && IsBelow(file, folder));

    internal static bool IsBelow(SourceFile file, SourcePath folder)
    {
        var (path, above) = (file.Path.Value, folder.Value);
        return above.Length == 0 || (path.Length > above.Length && path[above.Length] == '/' && path.StartsWith(above, StringComparison.Ordinal));
    }
}
