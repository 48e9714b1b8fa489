using System.IO.Compression;

namespace SiteGen.Images.Metadata;

/// <summary>ImageMagick's way to put EXIF and captions into a PNG: hexadecimal digits in a compressed text. Read for its facts; never published.</summary>
internal static class RawProfile
{
    private const int MostBytes = 512 * 1024;

    public static void Find(ReadOnlySpan<byte> chunk, Findings findings)
    {
        var end = chunk.IndexOf((byte)0);
        var name = end < 0 ? [] : chunk[..end];
        var bytes = name.IsEmpty ? [] : Digits(Text(chunk[(end + 1)..]));
        if (name.EndsWith("exif"u8) || name.EndsWith("APP1"u8))
        {
            var tiff = bytes.AsSpan().StartsWith("Exif\0\0"u8) ? bytes.AsSpan(6) : bytes;
            findings.Take(ExifBlock.Read(tiff));
        }
        else if (name.EndsWith("iptc"u8) && PhotoshopBlock.Read(bytes).Iptc is { } iptc)
        {
            findings.Take(iptc);
        }
        else if (name.EndsWith("xmp"u8))
        {
            findings.Take(XmpPacket.Read(bytes));
        }
    }

    // A method byte of 0 says that the text is compressed; plain texts begin with a line break.
    private static byte[] Text(ReadOnlySpan<byte> value)
    {
        if (value is not [0, ..])
        {
            return value.ToArray();
        }

        try
        {
            using var text = new ZLibStream(new MemoryStream(value[1..].ToArray(), writable: false), CompressionMode.Decompress);
            var bytes = new byte[MostBytes];
            var count = text.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return bytes[..count];
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return [];
        }
    }

    // "\nexif\n      1234\n4578..." with line breaks between the digits.
    private static byte[] Digits(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>();
        for (var lines = 0; lines < 3; lines++)
        {
            text = text[(text.IndexOf((byte)'\n') + 1)..];
        }

        var high = -1;
        foreach (var letter in text)
        {
            if (!char.IsAsciiHexDigit((char)letter))
            {
                continue;
            }

            var digit = letter <= '9' ? letter - '0' : (letter | 0x20) - 'a' + 10;
            (high, var done) = high < 0 ? (digit, -1) : (-1, (high << 4) | digit);
            if (done >= 0)
            {
                bytes.Add((byte)done);
            }
        }

        return [.. bytes];
    }
}
