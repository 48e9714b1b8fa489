using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen;

/// <summary>Keeps a site from being published over its own sources.</summary>
internal static class OutputPlace
{
    public static ImmutableArray<Diagnostic> Check(string root, string output, SiteConfig config)
    {
        var folders = config.Folders;
        IEnumerable<string> sources =
            [folders.Content, .. folders.Static, folders.Layouts, folders.Themes, folders.Data, folders.Assets, folders.Archetypes, folders.I18n];
        if (Contains(output, root))
        {
            return [Refuse(output, "holds the site itself")];
        }

        var inside = sources.FirstOrDefault(folder => folder.Length > 0 && Contains(Path.GetFullPath(folder, root), output));
        return inside is null ? [] : [Refuse(output, $"lies in '{inside}', where the site's sources are")];
    }

    private static Diagnostic Refuse(string output, string reason)
        => OutputRules.OutputIsSource.At(default, $"the output folder '{output}' {reason}");

    private static bool Contains(string outer, string inner)
    {
        var from = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outer)) + Path.DirectorySeparatorChar;
        return (Path.GetFullPath(inner) + Path.DirectorySeparatorChar).StartsWith(from, StringComparison.Ordinal);
    }
}
