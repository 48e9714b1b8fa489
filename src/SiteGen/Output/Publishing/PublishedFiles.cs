namespace SiteGen.Output.Publishing;

/// <summary>Takes away what builds published: the files on record that are as they were left, and nothing else.</summary>
public static class PublishedFiles
{
    /// <returns>How many files were deleted, and how many were changed by hand since and stay.</returns>
    public static (int Deleted, int Kept) Delete(string outputFullPath)
    {
        if (!Directory.Exists(outputFullPath) || !OutputManifest.IsIn(outputFullPath))
        {
            return (0, 0);
        }

        using var folder = OutputFolder.Open(outputFullPath);
        ManifestEntry[] ours = [.. folder.Published.Values.Where(entry => entry.IsOurs && File.Exists(folder.FullPathOf(entry.Path)))];
        ManifestEntry[] untouched = [.. ours.Where(entry => entry.Key == ManifestEntry.Pending || folder.HasOurBytes(entry))];
        foreach (var entry in untouched)
        {
            folder.Delete(entry.Path);
        }

        File.Delete(folder.FullPathOf(OutputManifest.FileName));
        File.Delete(folder.FullPathOf(OutputManifest.PendingFileName));
        return (untouched.Length, ours.Length - untouched.Length);
    }
}
