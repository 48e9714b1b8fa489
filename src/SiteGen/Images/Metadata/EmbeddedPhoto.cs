using System.Buffers.Text;

namespace SiteGen.Images.Metadata;

/// <summary>Cleans a photo that a drawing holds as base64.</summary>
internal static class EmbeddedPhoto
{
    private static ReadOnlySpan<byte> Sign => ";base64,"u8;

    /// <param name="address">The whole <c>data:</c> address.</param>
    /// <param name="at">Where in the drawing it stands.</param>
    public static void Clean(ReadOnlySpan<byte> address, int at, Findings findings)
    {
        var start = address.IndexOf(Sign);
        if (start is < 0 or > 100 || !address.StartsWith("data:image/"u8))
        {
            return;
        }

        var digits = address[(start + Sign.Length)..];
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(digits.Length)];
        if (Base64.DecodeFromUtf8(digits, bytes, out _, out var count) != System.Buffers.OperationStatus.Done)
        {
            return;
        }

        var photo = bytes[..count];
        var inside = new Findings { IsReading = findings.IsReading };
        if (Media.Walk(new ByteWindow(photo), inside) is MediaFormat.None or MediaFormat.Svg)
        {
            return;
        }

        findings.Join(inside);
        var cleaned = new CleanedFile(inside.Splices(), inside);
        if (!cleaned.IsUnchanged)
        {
            using var copy = new MemoryStream();
            using var source = cleaned.Open(new MemoryStream(photo, writable: false));
            source.CopyTo(copy);
            findings.Replace(at + start + Sign.Length, digits.Length, System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(copy.ToArray())));
        }
    }
}
