using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Images.Albums;
using SiteGen.Images.Cards;
using SiteGen.Images.Encoders;
using SiteGen.Images.Vips;
using SiteGen.Running;

namespace SiteGen.Images;

/// <summary>Makes derived files and keeps them in the site's <c>.sitegen/images/</c>; safe to use from several threads and by several builds at once.</summary>
/// <param name="folder">Full path of the folder they are kept in.</param>
/// <param name="now">When the build began.</param>
public sealed class DerivedFiles(string folder, DateTimeOffset now)
{
    /// <summary>What no build used for so long is deleted.</summary>
    public static readonly TimeSpan Keep = TimeSpan.FromDays(30);

    private readonly Memo<CardStyle, CardPainter> _painters = new();

    /// <summary>Whether it is there; asking counts as a use.</summary>
    public bool Has(DerivedFile file)
    {
        var path = PathOf(file);
        if (!File.Exists(path))
        {
            return false;
        }

        WholeFile.Use(path, now);
        return true;
    }

    /// <summary>Where its bytes are once they were made. A photo's name does not count: renaming it costs nothing.</summary>
    public string PathOf(DerivedFile file)
    {
        var name = Path.GetFileName(file.Url.OutputFile);
        return Path.Combine(folder, file is ImageVariant ? ImagePlan.KeyOf(name) : name);
    }

    /// <summary>Deletes what no build used for a month; looks once a day.</summary>
    public void DropUnused()
    {
        try
        {
            var looked = new FileInfo(Path.Combine(folder, ".looked"));
            if (!Directory.Exists(folder) || (looked.Exists && now - looked.LastWriteTimeUtc < WholeFile.Exactness))
            {
                return;
            }

            File.WriteAllText(looked.FullName, "");
            File.SetLastWriteTimeUtc(looked.FullName, now.UtcDateTime);
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles())
            {
                // What a build left half-written has nobody who will want it.
                var isStale = now - file.LastWriteTimeUtc > (file.Name.EndsWith(WholeFile.Suffix, StringComparison.Ordinal) ? WholeFile.Exactness : Keep);
                if (isStale)
                {
                    file.Delete();
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Makes files of one source, decoding it once.</summary>
    public ImmutableArray<Diagnostic> Make(IReadOnlyList<DerivedFile> files)
        => files[0] switch
        {
            SocialCard card => Draw(card),
            AlbumArchive album => Pack(album),
            _ => Encode(files),
        };

    private ImmutableArray<Diagnostic> Pack(AlbumArchive album)
    {
        try
        {
            WholeFile.Write(PathOf(album), path => AlbumWriter.Write(album, path));
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var first = album.Entries[0].Photo.File.Path.Value;
            return [ImageRules.NotEncoded.At(new(first), $"the archive of the gallery cannot be written: {exception.Message}")];
        }
    }

    private ImmutableArray<Diagnostic> Draw(SocialCard card)
    {
        if (!FontHome.IsReady)
        {
            return [ImageRules.NoDecoder.At(new(""), $"social cards cannot be drawn: {LibVips.Failure}")];
        }

        var png = _painters.GetOrMake(card.Style, static style => new CardPainter(style)).Paint(card.Text);
        WholeFile.Write(PathOf(card), path => File.WriteAllBytes(path, png));
        return [];
    }

    private ImmutableArray<Diagnostic> Encode(IReadOnlyList<DerivedFile> files)
    {
        ImageVariant[] variants = [.. files.OfType<ImageVariant>()];
        if (variants.Length == 0)
        {
            return [];
        }

        var photo = variants[0].Photo;
        var problem = ImageEncoder.Encode(variants, (variant, write) => WholeFile.Write(PathOf(variant), write));
        return problem.Length == 0
            ? []
            : [ImageRules.NotEncoded.At(new(photo.File.Path.Value), $"copies of the picture cannot be made: {problem}")];
    }
}
