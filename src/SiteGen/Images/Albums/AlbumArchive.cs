using System.Text;
using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Images.Metadata;

namespace SiteGen.Images.Albums;

/// <summary>The files of a gallery's photos in one ZIP file, as they are published: for people who want to keep them.</summary>
public sealed record AlbumArchive : DerivedFile
{
    // Another number gives every archive another address: for when they are written otherwise.
    private const string Writing = "1";

    private AlbumArchive(ImmutableArray<AlbumEntry> entries, ImageMetadata metadata, UrlPath url)
        : base(url) => (Entries, Metadata) = (entries, metadata);

    /// <summary>In the gallery's order; no two have the same name, whatever the case.</summary>
    public ImmutableArray<AlbumEntry> Entries { get; }

    /// <summary>Whether the files keep what must not be published.</summary>
    public ImageMetadata Metadata { get; }

    /// <summary>Each is written by itself.</summary>
    public override string Source => Url.Value;

    /// <param name="name">Of the page, for people who find the file on their disk again; "" for a page without one.</param>
    public static AlbumArchive Of(string name, ImmutableArray<Photo> photos, ImageMetadata metadata)
    {
        var entries = AlbumEntry.Of(photos);
        var all = string.Join('\n', entries.Select(static entry => $"{entry.Name}/{entry.Photo.Hash}"));
        var hash = ContentHash.Of(Encoding.UTF8.GetBytes($"{Writing}\n{metadata} {MetadataStripper.Version}\n{all}")).ToString()[..16];
        return new(entries, metadata, UrlPath.Root.Folder(Folder).File($"{FileTitle.Of(name, "photos")}-{hash}.zip"));
    }

    public bool Equals(AlbumArchive? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}
