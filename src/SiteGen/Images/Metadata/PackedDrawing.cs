using System.IO.Compression;

namespace SiteGen.Images.Metadata;

/// <summary>Cleans an SVG that is packed by gzip, which also tells the name that the drawing had on its author's disk.</summary>
internal static class PackedDrawing
{
    private const int MostBytes = 64 * 1024 * 1024;
    private const int FlagsAt = 3;

    public static bool IsNamedIn(string name) => Path.GetExtension(name).Equals(".svgz", StringComparison.OrdinalIgnoreCase);

    public static void Walk(ByteWindow file, Findings findings)
    {
        var head = file.Read(0, FlagsAt + 1);
        if (head is not [0x1F, 0x8B, 8, var flags] || Unpacked(file) is not { } drawing)
        {
            findings.Withhold("is named as a packed drawing, but cannot be unpacked");
            return;
        }

        var inside = new Findings { IsReading = findings.IsReading };
        SvgFile.Walk(new ByteWindow(drawing), inside);
        findings.Join(inside);
        var cleaned = new CleanedFile(inside.Splices(), inside);
        if (flags != 0 || !cleaned.IsUnchanged)
        {
            findings.Replace(0, file.Length, Packed(cleaned.Apply(drawing)));
        }
    }

    private static byte[]? Unpacked(ByteWindow file)
    {
        try
        {
            using var packed = new GZipStream(new MemoryStream(file.Copy(), writable: false), CompressionMode.Decompress);
            var drawing = new MemoryStream();
            var part = new byte[64 * 1024];
            for (var count = packed.Read(part); count > 0; count = packed.Read(part))
            {
                if (drawing.Length + count > MostBytes)
                {
                    return null;
                }

                drawing.Write(part, 0, count);
            }

            return drawing.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[] Packed(byte[] drawing)
    {
        var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(drawing);
        }

        return bytes.ToArray();
    }
}
