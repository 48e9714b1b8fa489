using System.IO.Compression;
using SiteGen.Configuration;
using SiteGen.Images.Metadata;

namespace SiteGen.Images.Albums;

/// <summary>Writes an archive; photos are small already, so that they are only put one behind the other.</summary>
internal static class AlbumWriter
{
    // The same photos give the same bytes, and nobody learns when the files were on whose disk.
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(AlbumArchive album, string path)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        using var archive = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (var (name, photo) in album.Entries)
        {
            var cleaned = album.Metadata == ImageMetadata.Keep ? null : MetadataStripper.Clean(photo.File.FullPath);
            if (cleaned is { Withheld.Length: > 0 })
            {
                continue;
            }

            var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
            entry.LastWriteTime = Earliest;
            using var source = Open(photo.File.FullPath, cleaned);
            using var target = entry.Open();
            source.CopyTo(target);
        }
    }

    private static Stream Open(string fullPath, CleanedFile? cleaned)
    {
        var source = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return cleaned is null ? source : cleaned.Open(source);
    }
}
