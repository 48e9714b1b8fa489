using SiteGen.Configuration;

namespace SiteGen.Images.Measuring;

/// <summary>Tells a picture's format by its first bytes: names lie, and a decoder must only ever get what it expects.</summary>
internal static class ImageSignature
{
    /// <summary>So many bytes are enough, with a colour profile before what tells an animation.</summary>
    public const int Bytes = 4096;

    /// <param name="start">The first bytes of a file.</param>
    public static ImageFormat? Of(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xD8, 0xFF, ..] => ImageFormat.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => ImageFormat.Png,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ImageFormat.WebP,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => ImageFormat.Gif,
        [(byte)'I', (byte)'I', 42 or 43, 0, ..] or [(byte)'M', (byte)'M', 0, 42 or 43, ..] => ImageFormat.Tiff,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => Heif(start),
        _ => IsDrawing(start) ? ImageFormat.Svg : null,
    };

    // The major brand often is the neutral mif1; then the compatible ones tell.
    private static ImageFormat? Heif(ReadOnlySpan<byte> start)
    {
        var size = System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(start);
        var brands = start[8..(int)Math.Min(size < 8 ? 8 : size, (uint)start.Length)];
        var isHeif = false;
        for (var i = 0; i + 4 <= brands.Length; i += 4)
        {
            var brand = brands.Slice(i, 4);
            if (brand.SequenceEqual("avif"u8) || brand.SequenceEqual("avis"u8))
            {
                return ImageFormat.Avif;
            }

            isHeif |= brand.StartsWith("hei"u8) || brand.StartsWith("hev"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8);
        }

        return isHeif ? ImageFormat.Heic : null;
    }

    private static bool IsDrawing(ReadOnlySpan<byte> start)
    {
        start = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        start = start.TrimStart(" \t\r\n"u8);
        return start.StartsWith("<"u8) && start.IndexOf("<svg"u8) >= 0;
    }
}
