namespace SiteGen.Deploying;

/// <summary>A file of the built site, and how it shall arrive.</summary>
/// <param name="Path">Below the site's root, with forward slashes.</param>
/// <param name="FullPath">Where it lies; "" for one that the target adds.</param>
public sealed record SiteFile(string Path, string FullPath, long Size, long ModifiedUtcTicks)
{
    /// <summary>Of its bytes, in the way of its target: equal fingerprints, equal files.</summary>
    public string Fingerprint { get; init; } = "";

    public string ContentType { get; init; } = "";

    /// <summary>The header's value; "" to say nothing.</summary>
    public string CacheControl { get; init; } = "";

    /// <summary>The bytes of a file that lies nowhere.</summary>
    public ReadOnlyMemory<byte> Made { get; init; }

    public bool IsPage => Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || Path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    internal Stream Open() => FullPath.Length == 0
        ? new MemoryStream(Made.ToArray(), writable: false)
        : new FileStream(FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);

    /// <summary>A build may come while a site is sent: what was planned is not what would be sent then.</summary>
    internal void CheckUntouched()
    {
        if (FullPath.Length > 0
            && !(new FileInfo(FullPath) is { Exists: true } file && file.Length == Size && file.LastWriteTimeUtc.Ticks == ModifiedUtcTicks))
        {
            throw new TargetFault(DeployRules.Altered, $"'{Path}' was changed while the site was sent");
        }
    }
}
