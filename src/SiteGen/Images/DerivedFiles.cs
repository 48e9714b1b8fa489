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
        // A machine that lost its power may leave an empty file of the right name.
        var path = PathOf(file);
        if (new FileInfo(path) is not { Exists: true, Length: > 0 })
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
    /// <param name="wanted">What this build needs: it stays, however old it looks.</param>
    public void DropUnused(IEnumerable<DerivedFile> wanted)
    {
        try
        {
            var looked = new FileInfo(Path.Combine(folder, ".looked"));
            if (!Directory.Exists(folder) || (looked.Exists && (now - looked.LastWriteTimeUtc).Duration() < WholeFile.Exactness))
            {
                return;
            }

            File.WriteAllText(looked.FullName, "");
            File.SetLastWriteTimeUtc(looked.FullName, now.UtcDateTime);
            var kept = wanted.Select(file => Path.GetFileName(PathOf(file))).ToHashSet(StringComparer.Ordinal);
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles().Where(file => !kept.Contains(file.Name)))
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
    {
        try
        {
            return files[0] switch
            {
                SocialCard card => Draw(card),
                AlbumArchive album => Pack(album),
                _ => Encode(files),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return
            [
                ImageRules.NotEncoded.At(
                    PlaceOf(files[0]), $"'{files[0].Url}' cannot be made in '{folder}': {exception.Message}",
                    "Is the disk full, or may you not write there? What is in the folder can be deleted: it is made again."),
            ];
        }
        catch (Exception exception) when (PictureException.IsBug(exception))
        {
            throw new PictureException(NameOf(files[0]), exception);
        }
    }

    private static string NameOf(DerivedFile file) => PlaceOf(file).File is { Length: > 0 } path ? path : file.Url.Value;

    private static SourceLocation PlaceOf(DerivedFile file) => new(file switch
    {
        ImageVariant variant => variant.Photo.File.Path.Value,
        AlbumArchive album => album.Entries[0].Photo.File.Path.Value,
        _ => "",
    });

    private ImmutableArray<Diagnostic> Pack(AlbumArchive album)
    {
        WholeFile.Write(PathOf(album), now, path => AlbumWriter.Write(album, path));
        return [];
    }

    private ImmutableArray<Diagnostic> Draw(SocialCard card)
    {
        if (!FontHome.IsReady)
        {
            return [ImageRules.NoDecoder.At(new(""), $"social cards cannot be drawn: {LibVips.Failure}")];
        }

        var png = _painters.GetOrMake(card.Style, static style => new CardPainter(style)).Paint(card.Text);
        WholeFile.Write(PathOf(card), now, path => File.WriteAllBytes(path, png));
        return [];
    }

    private ImmutableArray<Diagnostic> Encode(IReadOnlyList<DerivedFile> files)
    {
        ImageVariant[] variants = [.. files.OfType<ImageVariant>()];
        if (variants.Length == 0)
        {
            return [];
        }

        var problem = ImageEncoder.Encode(variants, (variant, write) => WholeFile.Write(PathOf(variant), now, write));
        return problem.Length == 0
            ? []
            : [ImageRules.NotEncoded.At(PlaceOf(variants[0]), $"copies of the picture cannot be made: {problem}")];
    }
}
