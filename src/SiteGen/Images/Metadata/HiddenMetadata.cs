namespace SiteGen.Images.Metadata;

/// <summary>
/// The last guard: a file that is named like a picture but begins like nothing known, yet holds a block of metadata. Nothing can show it,
/// so it is cut off where that block begins.
/// </summary>
internal static class HiddenMetadata
{
    private const int Overlap = 64;

    private static readonly ImmutableArray<string> Endings =
    [
        ".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".gif", ".tif", ".tiff", ".heic", ".heif", ".hif", ".avif", ".jxl", ".jp2",
        ".dng", ".raf", ".rw2", ".rwl", ".orf", ".cr3", ".crw", ".mrw", ".x3f", ".psd", ".psb", ".mp4", ".m4v", ".mov", ".3gp",
    ];

    public static bool IsExpectedIn(string name) => Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    public static void Cut(ByteWindow file, Findings findings)
    {
        if (Find(file, 0, file.Length) is { } found)
        {
            findings.Damage();
            findings.Remove(found, file.Length - found);
        }
    }

    /// <summary>Where the first block between two places begins; null when there is none.</summary>
    public static long? Find(ByteWindow file, long at, long end)
    {
        while (at < end && file.ReadAhead(at) is { IsEmpty: false } bytes)
        {
            var found = FirstSign(bytes);
            if (found >= 0)
            {
                return at + found < end ? at + found : null;
            }

            at += bytes.Length > Overlap ? bytes.Length - Overlap : bytes.Length;
        }

        return null;
    }

    /// <summary>Where these bytes begin first; null when they are not there.</summary>
    public static long? Find(ByteWindow file, long at, long end, ReadOnlySpan<byte> sign)
    {
        while (at < end && file.ReadAhead(at) is { IsEmpty: false } bytes)
        {
            if (bytes.IndexOf(sign) is >= 0 and var found)
            {
                return at + found < end ? at + found : null;
            }

            at += bytes.Length > Overlap ? bytes.Length - Overlap : bytes.Length;
        }

        return null;
    }

    private static int FirstSign(ReadOnlySpan<byte> bytes)
    {
        var first = -1;
        Meet(bytes.IndexOf("Exif\0\0"u8), ref first);
        Meet(bytes.IndexOf("http://ns.adobe.com/xap/"u8), ref first);
        Meet(bytes.IndexOf("<x:xmpmeta"u8), ref first);
        Meet(bytes.IndexOf("Photoshop 3.0\0"u8), ref first);
        Meet(bytes.IndexOf((ReadOnlySpan<byte>)[0xA9, (byte)'x', (byte)'y', (byte)'z']), ref first);
        return first;
    }

    private static void Meet(int found, ref int first) => first = found >= 0 && (first < 0 || found < first) ? found : first;
}
