using SiteGen.Content;
using SiteGen.Diagnostics;

namespace SiteGen.Images.Notes;

/// <summary>An entry of <c>photos.yaml</c>: the photos it is for, and what it says of them.</summary>
/// <param name="Name">A file below the folder, or a pattern.</param>
/// <param name="Place">Of the name, for mistakes.</param>
internal sealed record NoteEntry(string Name, PhotoNote Note, SourceLocation Place)
{
    // Null when it is no pattern that can be used: then it is a name.
    private readonly PathGlob? _glob = Name.AsSpan().ContainsAny("*?[{") ? PathGlob.Of(Name) : null;

    public bool IsName => _glob is null;

    /// <param name="path">From the folder of the notes.</param>
    public bool IsFor(string path) => Names(path) || _glob?.Matches(path) == true;

    /// <summary>The file itself: its name may hold the signs of a pattern.</summary>
    public bool Names(string path) => string.Equals(path, Name, StringComparison.OrdinalIgnoreCase);
}
