using SiteGen.Content;
using SiteGen.Content.Urls;

namespace SiteGen.Images.Galleries;

/// <summary>A file, a folder or a pattern that names pictures. Case does not matter, as it does not on every author's disk.</summary>
internal sealed class PicturePattern
{
    private readonly string _path;
    private readonly ImmutableArray<PathGlob> _globs;

    private PicturePattern(string path, bool isFromRoot, ImmutableArray<PathGlob> globs)
    {
        (_path, IsFromRoot, _globs) = (path, isFromRoot, globs);
        var wild = path.AsSpan().IndexOfAny("*?[{");
        IsWild = wild >= 0;
        Folder = path[..Math.Max(0, path.LastIndexOf('/', IsWild ? wild : path.Length - 1))];
        IsDeep = IsWild && (path.IndexOf('/', Folder.Length + 1) >= 0 || path.Contains("**", StringComparison.Ordinal));
    }

    /// <summary>It begins with a slash: files beside the page are not meant.</summary>
    public bool IsFromRoot { get; }

    /// <summary>It may fit several files.</summary>
    public bool IsWild { get; }

    /// <summary>The folder before its first sign of a pattern; "" for the top.</summary>
    public string Folder { get; }

    /// <summary>The folder that it would be in if it were the path of a file.</summary>
    public string NameFolder => _path[..Math.Max(0, _path.LastIndexOf('/'))];

    /// <summary>It may fit files in folders below <see cref="Folder"/>.</summary>
    public bool IsDeep { get; }

    /// <summary>The last step of its path.</summary>
    public string Name => _path[(_path.LastIndexOf('/') + 1)..];

    /// <summary>Null when it is malformed. A path without a picture's ending is that of a folder: all pictures in it.</summary>
    public static PicturePattern? Of(string text, out bool leavesSite)
    {
        var (resolved, leaves) = PathSteps.Resolve($"/{text}");
        var path = resolved[1..];
        leavesSite = leaves;
        if (!path.AsSpan().ContainsAny("*?[{") && !PhotoFiles.IsPicture(path))
        {
            path = path.Length == 0 ? "*" : $"{path}/*";
        }

        return Globs(path) is { } globs ? new(path, text.StartsWith('/'), [.. globs]) : null;
    }

    /// <param name="path">From the place where the pattern begins.</param>
    public bool Fits(string path) => IsFile(path) || _globs.Any(glob => glob.Matches(path));

    /// <summary>The path itself: names of files may hold the signs of patterns.</summary>
    public bool IsFile(string path) => string.Equals(path, _path, StringComparison.OrdinalIgnoreCase);

    // "a/**/b" is for "a/b", too.
    private static List<PathGlob>? Globs(string path)
    {
        List<PathGlob> globs = [];
        foreach (var variant in (IEnumerable<string>)[path, path.Replace("**/", "", StringComparison.Ordinal)])
        {
            if (PathGlob.Of(variant) is not { } glob)
            {
                return null;
            }

            globs.Add(glob);
            if (!path.Contains("**/", StringComparison.Ordinal))
            {
                break;
            }
        }

        return globs;
    }
}
