namespace SiteGen.Files;

/// <summary>Files that share size and time of change with another: swapping two of them shows only in their bytes.</summary>
public sealed class TwinFiles
{
    private readonly HashSet<(long Size, long Ticks)> _twice = [];

    public TwinFiles(IEnumerable<SourceFile> files)
    {
        HashSet<(long, long)> seen = [];
        foreach (var file in files)
        {
            if (!seen.Add((file.Size, file.ModifiedUtcTicks)))
            {
                _twice.Add((file.Size, file.ModifiedUtcTicks));
            }
        }
    }

    public bool Has(SourceFile file) => _twice.Contains((file.Size, file.ModifiedUtcTicks));
}
