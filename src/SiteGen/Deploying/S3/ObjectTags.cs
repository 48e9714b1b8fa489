using System.Buffers;
using System.Security.Cryptography;

namespace SiteGen.Deploying.S3;

/// <summary>
/// Works out the ETag that a store will give a file: the MD5 of its bytes or, when it is sent in parts, the MD5 of the parts' MD5s with
/// their number. It tells changes apart and protects nothing.
/// </summary>
internal static class ObjectTags
{
    /// <summary>Of a part; larger files are sent in several. At least 5 MiB, as S3 wants it.</summary>
    public const int PartBytes = 8 * 1024 * 1024;

    public static string Of(SiteFile file)
    {
        using var stream = file.Open();
        return file.Size <= PartBytes ? Convert.ToHexStringLower(Md5Of(stream)) : OfParts(stream);
    }

    /// <summary>As the header <c>Content-MD5</c> wants it.</summary>
    public static string HeaderOf(string tag) => Convert.ToBase64String(Convert.FromHexString(tag));

#pragma warning disable CA5351 // S3 asks for MD5.
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(MD5.HashData(bytes));

    private static byte[] Md5Of(Stream stream) => MD5.HashData(stream);

    private static string OfParts(Stream stream)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(PartBytes);
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        var parts = 0;
        while (stream.ReadAtLeast(buffer.AsSpan(0, PartBytes), PartBytes, throwOnEndOfStream: false) is > 0 and var count)
        {
            all.AppendData(MD5.HashData(buffer.AsSpan(0, count)));
            parts++;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return string.Create(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(all.GetHashAndReset())}-{parts}");
    }
#pragma warning restore CA5351
}
