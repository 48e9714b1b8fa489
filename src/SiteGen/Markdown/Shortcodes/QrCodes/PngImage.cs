using System.Buffers.Binary;
using System.IO.Compression;

namespace SiteGen.Markdown.Shortcodes.QrCodes;

/// <summary>Writes a picture of black and white dots, one bit each.</summary>
internal static class PngImage
{
    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Write(int side, Func<int, int, bool> isDark)
    {
        var png = new MemoryStream();
        png.Write(Signature);
        Span<byte> header = [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(header, side);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], side);
        WriteChunk(png, "IHDR"u8, header);
        WriteChunk(png, "IDAT"u8, Compressed(Rows(side, isDark)));
        WriteChunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    // Each row begins with a byte that says that it is not written as a difference to the one above.
    private static byte[] Rows(int side, Func<int, int, bool> isDark)
    {
        var width = 1 + ((side + 7) / 8);
        var rows = new byte[width * side];
        for (var y = 0; y < side; y++)
        {
            for (var x = 0; x < side; x++)
            {
                rows[(y * width) + 1 + (x / 8)] |= (byte)(isDark(x, y) ? 0 : 0x80 >> (x & 7));
            }
        }

        return rows;
    }

    private static byte[] Compressed(byte[] rows)
    {
        var result = new MemoryStream();
        using (var zlib = new ZLibStream(result, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(rows);
        }

        return result.ToArray();
    }

    private static void WriteChunk(MemoryStream png, ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(name);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Sum(Sum(uint.MaxValue, name), data));
        png.Write(number);
    }

    private static uint Sum(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
            }
        }

        return sum;
    }
}
