using System.IO.Compression;
using SiteGen.Files;

namespace SiteGen.Deploying.Folders;

/// <summary>Compressed copies beside files, which nginx (<c>gzip_static</c>) and Caddy (<c>precompressed</c>) send as they are.</summary>
internal sealed class Siblings(ImmutableArray<string> encodings)
{
    public const string Gzip = "gzip";
    public const string Brotli = "brotli";

    // What fits into one packet arrives no sooner for being smaller.
    private const int Least = 1400;

    /// <summary>Paths of the copies that a file should have.</summary>
    public IEnumerable<string> Of(string path, long size)
        => encodings.IsEmpty || size < Least || !IsText(MediaTypes.Of(path)) ? [] : encodings.Select(encoding => path + EndingOf(encoding));

    /// <summary>The path that a file would be a copy of; null when its name is not that of a copy.</summary>
    public string? BaseOf(string path)
    {
        var encoding = encodings.FirstOrDefault(one => path.EndsWith(EndingOf(one), StringComparison.Ordinal));
        return encoding is null ? null : path[..^EndingOf(encoding).Length];
    }

    /// <summary>Writes the copy whose path ends as <paramref name="path"/> does.</summary>
    public static void Write(Stream from, string path, Stream to)
    {
        using Stream packed = path.EndsWith(EndingOf(Brotli), StringComparison.Ordinal)
            ? new BrotliStream(to, new BrotliCompressionOptions { Quality = 9 }, leaveOpen: true)
            : new GZipStream(to, CompressionLevel.SmallestSize, leaveOpen: true);
        from.CopyTo(packed);
    }

    private static string EndingOf(string encoding) => encoding == Brotli ? ".br" : ".gz";

    private static bool IsText(string type)
        => type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal)
            || type.EndsWith("yaml", StringComparison.Ordinal) || type is "application/wasm" or "font/ttf";
}
