using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Output.Publishing;

namespace SiteGen.Deploying;

/// <summary>Finds what the last build published: the files on its record, and no other that lies beside them.</summary>
internal static class BuiltFiles
{
    private const int HashLength = 32;

    public static Outcome<ImmutableArray<SiteFile>> Read(string outputFullPath)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(outputFullPath));
        if (!File.Exists(Path.Combine(outputFullPath, OutputManifest.FileName)))
        {
            return Nothing(DeployRules.NotBuilt, $"there is no finished build in '{name}'");
        }

        if (File.Exists(Path.Combine(outputFullPath, OutputManifest.PendingFileName)))
        {
            return Nothing(DeployRules.NotBuilt, $"the last build into '{name}' stopped half-way");
        }

        var entries = OutputManifest.Read(outputFullPath, StringComparer.Ordinal).Values.OrderBy(static entry => entry.Path, StringComparer.Ordinal);
        var found = entries.Select(entry => (Entry: entry, File: new FileInfo(Path.Combine(outputFullPath, entry.Path)))).ToArray();
        if (found.FirstOrDefault(static item => !item.File.Exists).Entry is { } gone)
        {
            return Nothing(DeployRules.NotBuilt, $"'{name}/{gone.Path}' was built and is gone");
        }

        string[] edited = [.. found.Where(static item => IsEdited(item.Entry, item.File)).Select(static item => item.Entry.Path)];
        return Outcome.Of(
            found.Select(static item => new SiteFile(item.Entry.Path, item.File.FullName, item.File.Length, item.File.LastWriteTimeUtc.Ticks)).ToImmutableArray(),
            edited.Length == 0 ? [] : [DeployRules.EditedByHand.At(default, Told(name, edited))]);
    }

    // Tools that carry folders from one machine to another change times.
    private static bool IsEdited(ManifestEntry entry, FileInfo file)
        => file.Length != entry.Size || (file.LastWriteTimeUtc.Ticks != entry.ModifiedUtcTicks && entry.Key.Length == HashLength
            && ContentHash.OfFile(file.FullName).ToString() != entry.Key);

    private static string Told(string name, string[] paths) => paths.Length == 1
        ? $"'{name}/{paths[0]}' was changed since it was built"
        : string.Create(CultureInfo.InvariantCulture, $"{paths.Length} files were changed since they were built, '{name}/{paths[0]}' among them");

    private static Outcome<ImmutableArray<SiteFile>> Nothing(DiagnosticRule rule, string message)
        => new([], [rule.At(default, message)]);
}
