using System.Buffers;

namespace SiteGen.Output.Publishing;

/// <summary>Compares files without holding them whole: a film in static/ may be larger than an array.</summary>
internal static class FileBytes
{
    private const int ChunkBytes = 128 * 1024;

    public static bool AreEqual(string left, string right) => AreEqual(left, Open(right));

    /// <param name="right">Is closed.</param>
    public static bool AreEqual(string left, Stream right)
    {
        using (right)
        {
            return HoldsChunks(left, right.Length, chunk => Continues(right, chunk));
        }
    }

    public static bool AreEqual(string fullPath, ReadOnlyMemory<byte> bytes)
    {
        var rest = bytes;
        return HoldsChunks(fullPath, bytes.Length, chunk =>
        {
            var isSame = chunk.Span.SequenceEqual(rest.Span[..chunk.Length]);
            rest = rest[chunk.Length..];
            return isSame;
        });
    }

    private static bool HoldsChunks(string fullPath, long length, Func<ReadOnlyMemory<byte>, bool> isSame)
    {
        using var file = Open(fullPath);
        if (file.Length != length)
        {
            return false;
        }

        var chunk = ArrayPool<byte>.Shared.Rent(ChunkBytes);
        try
        {
            var left = length;
            while (left > 0 && file.Read(chunk, 0, (int)Math.Min(chunk.Length, left)) is > 0 and var count)
            {
                left -= count;
                if (!isSame(chunk.AsMemory(0, count)))
                {
                    return false;
                }
            }

            return left == 0;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    private static bool Continues(Stream file, ReadOnlyMemory<byte> expected)
    {
        var chunk = ArrayPool<byte>.Shared.Rent(expected.Length);
        try
        {
            var count = file.ReadAtLeast(chunk.AsSpan(0, expected.Length), expected.Length, throwOnEndOfStream: false);
            return chunk.AsSpan(0, count).SequenceEqual(expected.Span);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(chunk);
        }
    }

    private static FileStream Open(string fullPath)
        => new(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
}
