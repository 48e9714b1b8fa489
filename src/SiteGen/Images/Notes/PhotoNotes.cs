using System.Collections.Frozen;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Images.Notes;

/// <summary>
/// What authors say about their photos: in the <c>resources</c> of a page's front matter, else in a <c>photos.yaml</c> beside the
/// photo, or above it. A file <c>photos.de.yaml</c> speaks first on German pages.
/// </summary>
public sealed class PhotoNotes
{
    public static readonly PhotoNotes None = new([]);

    private readonly FrozenDictionary<string, NoteFile[]> _byFolder;

    private PhotoNotes(IEnumerable<NoteFile> files)
        => _byFolder = files.GroupBy(static file => file.Folder.Value)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>Reads all such files of a site; there are few.</summary>
    public static Outcome<PhotoNotes> Read(SourceTree tree, SiteConfig config)
    {
        if (!config.Enrichments)
        {
            return Outcome.Of(None);
        }

        var languages = ContentLanguages.Of(config);
        List<NoteFile> read = [];
        List<Diagnostic> mistakes = [];
        foreach (var files in (ImmutableArray<SourceFile>[])[tree.Content, tree.Static, tree.Assets])
        {
            foreach (var file in PhotoFiles.Notes(files, languages))
            {
                var (notes, found) = new NoteReader(file, PhotoFiles.LanguageOfNote(file, languages) ?? "").Read();
                read.Add(notes);

                // Where Hugo's configuration holds, the file may be written for a theme, in a form of its own.
                mistakes.AddRange(config.IsHugo ? found.Where(static mistake => mistake.Rule != NoteRules.Unreadable) : [.. found, .. Unmet(notes, files)]);
            }
        }

        return Outcome.Of(read.Count == 0 ? None : new PhotoNotes(read), mistakes);
    }

    /// <summary>What is said about a picture where that page shows it.</summary>
    public PhotoNote Of(Page page, SourceFile file)
    {
        var note = OfResource(page, file);
        if (_byFolder.Count == 0)
        {
            return note;
        }

        for (var folder = file.Path.Folder; ; folder = folder.Folder)
        {
            if (_byFolder.TryGetValue(folder.Value, out var files))
            {
                note = note.Or(Of(file, files, page.Language)).Or(Of(file, files, ""));
            }

            if (folder.Value.Length == 0)
            {
                return note;
            }
        }
    }

    private static PhotoNote Of(SourceFile file, NoteFile[] files, string language)
        => files.FirstOrDefault(one => one.Language == language)?.Of(file.Path) ?? PhotoNote.None;

    private static PhotoNote OfResource(Page page, SourceFile file)
    {
        foreach (var resource in page.Resources)
        {
            if (resource.File.FullPath == file.FullPath)
            {
                var alt = resource.Params["alt"]?.AsText;

                // Without a title of its own, a resource has the name of its file.
                var title = resource.Title.Length == 0 || resource.Title == resource.Inside ? null : resource.Title;
                var caption = resource.Params["caption"]?.AsText ?? title;
                return alt is null && caption is null ? PhotoNote.None : new() { Alt = alt, Caption = caption };
            }
        }

        return PhotoNote.None;
    }

    private static IEnumerable<Diagnostic> Unmet(NoteFile notes, ImmutableArray<SourceFile> files)
    {
        var skipped = notes.Folder.Value.Length == 0 ? 0 : notes.Folder.Value.Length + 1;
        string[] pictures =
        [
            .. files.Where(file => PhotoFiles.IsBelow(file, notes.Folder) && PhotoFiles.IsPicture(file)).Select(file => file.Path.Value[skipped..]),
        ];
        foreach (var entry in notes.Entries)
        {
            if (!pictures.Any(entry.IsFor))
            {
                var message = entry.IsName ? $"there is no picture '{entry.Name}'" : $"no picture fits '{entry.Name}'";
                yield return NoteRules.NoSuchPhoto.At(entry.Place, message, entry.IsName ? Suggestion.Hint(entry.Name, pictures) : null);
            }
        }
    }
}
