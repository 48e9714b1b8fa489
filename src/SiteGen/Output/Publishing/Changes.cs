using SiteGen.Diagnostics;

namespace SiteGen.Output.Publishing;

/// <summary>What a publication will do to the output folder, decided before anything is touched.</summary>
internal sealed class Changes
{
    private Changes(ImmutableArray<StagedFile> files, ImmutableArray<StagedFile> changed)
    {
        Files = files;
        Changed = changed;
    }

    /// <summary>The whole site.</summary>
    public ImmutableArray<StagedFile> Files { get; }

    /// <summary>Files to move into place.</summary>
    public ImmutableArray<StagedFile> Changed { get; }

    /// <summary>Files of ours that the site has no more.</summary>
    public ImmutableArray<string> Removed { get; private init; } = [];

    /// <summary>Files that we published, that the site has no more, and that somebody has changed: they stay.</summary>
    public ImmutableArray<Diagnostic> Kept { get; private init; } = [];

    public bool IsNothing => Changed.IsEmpty && Removed.IsEmpty && Kept.IsEmpty && Files.All(static file => file.Recorded is not null);

    public static Changes Of(OutputFolder folder, IEnumerable<StagedFile> staged)
    {
        ImmutableArray<StagedFile> files = [.. staged];
        var current = files.Select(static file => file.Path).ToHashSet(folder.Comparer);
        var removed = ImmutableArray.CreateBuilder<string>();
        var kept = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var entry in folder.Published.Values.Where(entry => entry.IsOurs && !current.Contains(entry.Path)))
        {
            if (entry.Key == ManifestEntry.Pending || !File.Exists(folder.FullPathOf(entry.Path)) || folder.HasOurBytes(entry))
            {
                removed.Add(entry.Path);
                continue;
            }

            kept.Add(OutputRules.KeptEdited.At(
                folder.Location(entry.Path), "the site has no such file any more, but it was changed by hand and stays"));
        }

        return new Changes(files, [.. files.Where(static file => file.StagedAt is not null)])
        {
            Removed = removed.ToImmutable(),
            Kept = kept.ToImmutable(),
        };
    }
}
