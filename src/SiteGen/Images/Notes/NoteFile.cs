using SiteGen.Files;

namespace SiteGen.Images.Notes;

/// <summary>A <c>photos.yaml</c> that was read.</summary>
/// <param name="Language">"" when it is for all languages.</param>
internal sealed record NoteFile(SourcePath Folder, string Language, ImmutableArray<NoteEntry> Entries)
{
    /// <summary>What it says of a file below its folder: first the entries with its name, then the patterns that fit.</summary>
    public PhotoNote Of(SourcePath file)
    {
        var path = Folder.Value.Length == 0 ? file.Value : file.Value[(Folder.Value.Length + 1)..];
        var (named, fitting) = (PhotoNote.None, PhotoNote.None);
        foreach (var entry in Entries)
        {
            if (entry.Names(path))
            {
                named = named.Or(entry.Note);
            }
            else if (entry.IsFor(path))
            {
                fitting = fitting.Or(entry.Note);
            }
        }

        return named.Or(fitting);
    }
}
