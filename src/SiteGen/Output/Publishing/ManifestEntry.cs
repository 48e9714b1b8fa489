namespace SiteGen.Output.Publishing;

/// <summary>A file we published, as it was when we left it.</summary>
/// <param name="Path">Below the output folder, with forward slashes.</param>
/// <param name="Key">What it was made from: the hash of its bytes or, for a copy, size and time of the original.</param>
/// <param name="Size">In bytes.</param>
/// <param name="ModifiedUtcTicks">In ticks of 100 ns.</param>
internal sealed record ManifestEntry(string Path, string Key, long Size, long ModifiedUtcTicks);
