using System.Text;
using SiteGen.Moving;

namespace SiteGen.Cli.Commands;

/// <summary>Writes the beginnings of shortcode templates into the folder that Hugo does not look into.</summary>
internal static class SkeletonFiles
{
    /// <summary>The files written, relative to the site; what is there already stays.</summary>
    public static ImmutableArray<string> Write(ImmutableArray<ShortcodeUse> uses, BuildRequest request, Surroundings surroundings)
    {
        var folder = surroundings.Engine.Config(request).Value.Folders.OwnLayouts;
        var written = ImmutableArray.CreateBuilder<string>();
        foreach (var use in uses.Where(static use => use.IsMissing && IsName(use.Name)))
        {
            var path = $"{folder}/{ShortcodeSkeleton.PathOf(use)}";
            var full = Path.GetFullPath(path, request.Root);
            if (!File.Exists(full))
            {
                NewFile.Write(full, ShortcodeSkeleton.Write(use, Text(use, request.Root)));
                written.Add(path);
            }
        }

        return written.ToImmutable();
    }

    // A name may hold slashes, but it must not lead elsewhere: what it names might be the layout of pages.
    private static bool IsName(string name) => name.Split('/', '\\').All(static step => step is not ("" or "." or ".."));

    private static string? Text(ShortcodeUse use, string root)
        => use.HugoTemplate is { } file ? File.ReadAllText(Path.Combine(root, file), Encoding.UTF8) : null;
}
