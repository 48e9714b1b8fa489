using System.Collections.Frozen;

namespace SiteGen.Images.Galleries;

/// <summary>Pictures by the folder they lie in, so that a pattern looks at few of them.</summary>
internal sealed class PictureFolders
{
    private readonly FrozenDictionary<string, FoundPicture[]> _byFolder;

    public PictureFolders(IEnumerable<FoundPicture> pictures)
        => _byFolder = pictures.GroupBy(static picture => FolderOf(picture.Path), StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Names => _byFolder.Keys;

    /// <summary>Whether there is such a folder, with pictures in it or below it; the top always is there.</summary>
    public bool Has(string folder)
        => folder.Length == 0 || _byFolder.ContainsKey(folder) || _byFolder.Keys.Any(name => IsBelow(name, folder));

    public IEnumerable<FoundPicture> In(string folder) => _byFolder.GetValueOrDefault(folder, []);

    /// <summary>Those that fit the pattern, in no order.</summary>
    public IEnumerable<FoundPicture> Find(PicturePattern pattern)
    {
        var candidates = pattern.IsDeep ? All(pattern.Folder) : In(pattern.Folder);
        var fitting = candidates.Where(picture => pattern.Fits(picture.Path));

        // A name such as "team [1].jpg" may look like a pattern that fits another file.
        return In(pattern.NameFolder).FirstOrDefault(picture => pattern.IsFile(picture.Path)) is { } itself ? [itself] : fitting;
    }

    private IEnumerable<FoundPicture> All(string folder)
        => _byFolder.Where(pair => folder.Length == 0 || string.Equals(pair.Key, folder, StringComparison.OrdinalIgnoreCase) || IsBelow(pair.Key, folder))
            .SelectMany(static pair => pair.Value);

    private static bool IsBelow(string name, string folder)
        => name.Length > folder.Length && name[folder.Length] == '/' && name.StartsWith(folder, StringComparison.OrdinalIgnoreCase);

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];
}
