using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen;

/// <summary>Keeps a site from being published over its own sources, by whatever name they are called.</summary>
internal static class OutputPlace
{
    // Elsewhere 'Content' is another folder than 'content'.
    private static readonly StringComparison Comparison = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
        ? StringComparison.OrdinalIgnoreCase
        : StringComparison.Ordinal;

    public static ImmutableArray<Diagnostic> Check(string root, string output, SiteConfig config, SourceFolders folders)
    {
        var real = RealPath.Of(output);
        if (Contains(real, RealPath.Of(root)))
        {
            return [Refuse(output, "holds the site itself")];
        }

        foreach (var folder in SourcesOf(config, folders).Where(static folder => folder.Length > 0))
        {
            var source = RealPath.Of(Path.GetFullPath(folder, root));
            if (Contains(source, real))
            {
                return [Refuse(output, $"lies in '{folder}', where the site's sources are")];
            }

            if (Contains(real, source) && Directory.Exists(source))
            {
                return [Refuse(output, $"holds '{folder}', where the site's sources are")];
            }
        }

        return [];
    }

    private static IEnumerable<string> SourcesOf(SiteConfig config, SourceFolders folders)
    {
        IEnumerable<SourceMount> scanned =
            [.. folders.Content, .. folders.Static, .. folders.Layouts, .. folders.Archetypes, .. folders.Data, .. folders.Translations];
        return scanned.Select(static mount => mount.Source.Value).Append(config.Folders.Themes).Append(config.Folders.Assets);
    }

    private static Diagnostic Refuse(string output, string reason)
        => OutputRules.OutputIsSource.At(default, $"the output folder '{output}' {reason}");

    private static bool Contains(string outer, string inner)
    {
        var from = Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar;
        return (Path.TrimEndingDirectorySeparator(inner) + Path.DirectorySeparatorChar).StartsWith(from, Comparison);
    }
}
