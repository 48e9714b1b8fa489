namespace SiteGen.Images.Albums;

/// <summary>A photo in an archive.</summary>
/// <param name="Name">The name of its file there.</param>
public sealed record AlbumEntry(string Name, Photo Photo)
{
    /// <summary>Every file once, with a number where two folders have files of one name.</summary>
    internal static ImmutableArray<AlbumEntry> Of(ImmutableArray<Photo> photos)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var entries = ImmutableArray.CreateBuilder<AlbumEntry>(photos.Length);
        foreach (var photo in photos.DistinctBy(static photo => photo.File.FullPath))
        {
            var file = Path.GetFileName(photo.File.Inside);
            var name = file;
            for (var number = 2; !names.Add(name); number++)
            {
                var ending = Path.GetExtension(file);
                name = string.Create(CultureInfo.InvariantCulture, $"{file[..^ending.Length]}-{number}{ending}");
            }

            entries.Add(new(name, photo));
        }

        return entries.DrainToImmutable();
    }
}
