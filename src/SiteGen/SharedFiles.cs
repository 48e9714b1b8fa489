using SiteGen.Content;
using SiteGen.Files;

namespace SiteGen;

/// <summary>
/// The files of static/ or assets/ as pages see them: equal to others that differ in files only that are published without a look into them, such as
/// style sheets.
/// </summary>
internal readonly record struct SharedFiles(ImmutableArray<SourceFile> Files)
{
    public bool Equals(SharedFiles other)
        => Files == other.Files || (Files.Length == other.Files.Length && Files.Zip(other.Files).All(static pair =>
            pair.First == pair.Second || (pair.First.FullPath == pair.Second.FullPath && !IsLookedInto(pair.First))));

    public override int GetHashCode() => Files.Length;

    // Pictures, what is said about them beside them, and fonts of social cards.
    private static bool IsLookedInto(SourceFile file)
        => PhotoFiles.IsPicture(file) || file.Path.Extension is ".yaml" or ".yml" or ".toml" or ".json" or ".ttf" or ".otf" or ".woff" or ".woff2";
}
