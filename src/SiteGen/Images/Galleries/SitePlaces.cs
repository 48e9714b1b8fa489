using SiteGen.Files;
using SiteGen.Running;

namespace SiteGen.Images.Galleries;

/// <summary>Tells files of the site from those that a link leads to from elsewhere: no gallery shows what its author does not own.</summary>
internal sealed class SitePlaces
{
    private readonly Memo<string, string> _real = new();

    public bool IsInside(SourceFile file)
    {
        var folder = Path.GetDirectoryName(file.FullPath) ?? "";
        var real = new FileInfo(file.FullPath).LinkTarget is null ? RealOf(folder) : RealPath.Of(file.FullPath);
        var root = RealOf(RootOf(file));
        return real.Length > root.Length ? real.StartsWith(root, StringComparison.Ordinal) && real[root.Length] == Path.DirectorySeparatorChar : real == root;
    }

    private string RealOf(string folder) => _real.GetOrMake(folder, RealPath.Of);

    private static string RootOf(SourceFile file)
        => file.FullPath.Length > file.Path.Value.Length ? Path.TrimEndingDirectorySeparator(file.FullPath[..^file.Path.Value.Length]) : "";
}
