using System.Buffers.Binary;
using System.IO.Compression;

namespace SiteGen.BrowserTests.Support;

/// <summary>Draws the pictures of the test sites: a frame and two bands of colour, so that each differs from the next.</summary>
internal static class Drawing
{
    public static byte[] Png(int width, int height, int seed)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR"u8, [.. Bytes(width), .. Bytes(height), 8, 2, 0, 0, 0]);
        Chunk(file, "IDAT"u8, Packed(Pixels(width, height, seed)));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Pixels(int width, int height, int seed)
    {
        var rows = new byte[height * ((width * 3) + 1)];
        var at = 0;
        for (var y = 0; y < height; y++)
        {
            at++;
            for (var x = 0; x < width; x++)
            {
                var isFrame = x < 8 || y < 8 || x >= width - 8 || y >= height - 8;
                rows[at++] = isFrame ? (byte)20 : (byte)(60 + (seed * 47 % 190));
                rows[at++] = isFrame ? (byte)20 : (byte)(y > height / 2 ? 90 : 60 + (seed * 31 % 160));
                rows[at++] = isFrame ? (byte)20 : (byte)(255 * x / width);
            }
        }

        return rows;
    }

    private static byte[] Packed(byte[] pixels)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(pixels);
        }

        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> kind, byte[] data)
    {
        byte[] content = [.. kind, .. data];
        file.Write(Bytes(data.Length));
        file.Write(content);
        file.Write(Bytes(unchecked((int)Checksum(content))));
    }

    private static uint Checksum(byte[] content)
    {
        var sum = uint.MaxValue;
        foreach (var item in content)
        {
            sum ^= item;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ (0xEDB88320 & (uint)-(int)(sum & 1));
            }
        }

        return ~sum;
    }

    private static byte[] Bytes(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
