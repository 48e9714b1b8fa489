namespace SiteGen.Output.Publishing;

/// <summary>A file we published, as it was when we left it.</summary>
/// <param name="Path">Below the output folder, with forward slashes.</param>
/// <param name="Key">What it was made from: the hash of its bytes or, for a copy, name, size and time of the original.</param>
/// <param name="Size">In bytes.</param>
/// <param name="ModifiedUtcTicks">In ticks of 100 ns.</param>
internal sealed record ManifestEntry(string Path, string Key, long Size, long ModifiedUtcTicks)
{
    /// <summary>Key of a file that a publication was about to write: whatever is there now, it is ours.</summary>
    public const string Pending = "pending";

    /// <summary>Key of a file that was there before us with the right bytes: it stays when the site needs it no more.</summary>
    public const string Theirs = "theirs";

    public bool IsOurs => Key != Theirs;
}
