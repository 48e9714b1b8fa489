namespace SiteGen.Images.Metadata;

/// <summary>Recognises a format by a file's first bytes.</summary>
internal static class MediaFormats
{
    /// <summary>As many bytes as are looked at; an SVG may have a comment before its first element.</summary>
    public const int Needed = 1024;

    public static MediaFormat Of(ReadOnlySpan<byte> first) => first switch
    {
        [0xFF, 0xD8, 0xFF, ..] => MediaFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => MediaFormat.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => MediaFormat.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => MediaFormat.WebP,
        _ when TiffReader.IsHeader(first) => MediaFormat.Tiff,
        [(byte)'8', (byte)'B', (byte)'P', (byte)'S', 0, 1 or 2, ..] => MediaFormat.Photoshop,
        [0x1A, 0x45, 0xDF, 0xA3, ..] => MediaFormat.Matroska,
        _ when IsRaw(first) => MediaFormat.Raw,
        _ when IsBoxes(first) => MediaFormat.Boxes,
        _ when IsSvg(first) => MediaFormat.Svg,
        _ => MediaFormat.None,
    };

    private static bool IsRaw(ReadOnlySpan<byte> first)
        => first.StartsWith("FUJIFILMCCD-RAW"u8) || first.StartsWith("FOVb"u8) || first.StartsWith("\0MRM"u8)
            || (first.Length >= 14 && first[6..14].SequenceEqual("HEAPCCDR"u8));

    // Old QuickTime films begin without 'ftyp'.
    private static bool IsBoxes(ReadOnlySpan<byte> first) => first.Length >= 12 && first[4..8] switch
    {
        [(byte)'f', (byte)'t', (byte)'y', (byte)'p'] => true,
        [(byte)'m', (byte)'o', (byte)'o', (byte)'v'] or [(byte)'m', (byte)'d', (byte)'a', (byte)'t'] => true,
        [(byte)'w', (byte)'i', (byte)'d', (byte)'e'] => true,
        [(byte)'J', (byte)'X', (byte)'L', (byte)' '] or [(byte)'j', (byte)'P', (byte)' ', (byte)' '] => true,
        _ => false,
    };

    private static bool IsSvg(ReadOnlySpan<byte> first)
    {
        var text = first.StartsWith("\uFEFF"u8) ? first[3..] : first;
        text = text.TrimStart(" \t\r\n"u8);
        return text.StartsWith("<svg"u8)
            || ((text.StartsWith("<?xml"u8) || text.StartsWith("<!--"u8) || text.StartsWith("<!DOCTYPE svg"u8))
                && text.IndexOf("<svg"u8) >= 0);
    }
}
