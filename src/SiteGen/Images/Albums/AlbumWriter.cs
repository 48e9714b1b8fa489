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
            try
            {
                Add(archive, name, photo, album.Metadata);
            }
            catch (Exception exception) when (PictureException.IsBug(exception))
            {
                throw new PictureException(photo.File.Path.Value, exception);
            }
        }
    }

    private static void Add(ZipArchive archive, string name, Photo photo, ImageMetadata metadata)
    {
        using var original = new FileStream(photo.File.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var cleaned = metadata == ImageMetadata.Keep ? null : MetadataStripper.Clean(photo.File.FullPath);
        if (cleaned is { Withheld.Length: > 0 })
        {
            return;
        }

        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = Earliest;
        using var source = cleaned is null ? original : cleaned.Open(original);
        using var target = entry.Open();
        source.CopyTo(target);
    }
}
