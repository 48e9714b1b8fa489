namespace SiteGen.Images.Metadata;

/// <summary>
/// Reads what photos say of themselves: JPEG, PNG, WebP, GIF, TIFF, HEIC, AVIF. Only headers are read, and whatever a broken or hostile file
/// claims, the answer is at worst <see cref="PhotoMetadata.None"/>.
/// </summary>
public static class MetadataReader
{
    // One read brings the headers of most photos.
    private const int Step = 32 * 1024;

    public static PhotoMetadata Read(string fullPath)
    {
        using var file = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
        return Read(file);
    }

    /// <param name="file">Must be able to seek; stays open.</param>
    public static PhotoMetadata Read(Stream file)
    {
        var findings = new Findings { IsReading = true };
        var format = Media.Walk(new ByteWindow(file, Step), findings);
        return format == MediaFormat.None ? PhotoMetadata.None : PhotoFacts.Of(findings, turnsItself: format == MediaFormat.Boxes);
    }
}
