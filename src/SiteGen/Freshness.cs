using SiteGen.Deploying;
using SiteGen.Diagnostics;
using SiteGen.Output.Publishing;

namespace SiteGen;

/// <summary>Tells whether somebody wrote something after the site was built.</summary>
internal static class Freshness
{
    public static ImmutableArray<Diagnostic> Check(string root, SiteSource source)
    {
        var built = Math.Max(
            File.GetLastWriteTimeUtc(Path.Combine(source.OutputFullPath, OutputManifest.FileName)).Ticks,
            LastBuild.WrittenAt(root, source.OutputFullPath).Ticks);
        string[] later =
        [
            .. source.Tree.Lists.SelectMany(static list => list).Where(file => file.ModifiedUtcTicks > built).Select(static file => file.Path.Value),
            .. source.ConfigFiles.Where(file => File.GetLastWriteTimeUtc(file).Ticks > built).Select(file => Path.GetRelativePath(root, file)),
        ];
        if (later.Length == 0)
        {
            return [];
        }

        var others = later.Length == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {later.Length - 1} more");
        return [DeployRules.Stale.At(default, $"the site was built before '{later[0]}'{others} changed")];
    }
}
