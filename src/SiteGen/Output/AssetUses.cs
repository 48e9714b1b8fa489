using System.Text;
using SiteGen.Content;
using SiteGen.Content.Urls;
using SiteGen.Files;
using SiteGen.Images.Finding;
using SiteGen.Images.Galleries;
using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Output;

/// <summary>
/// The files of assets/ that the Markdown of some page names in a figure, or as a link or image where the site resolves those: they
/// are published, as in Hugo. So are pictures that are shown as they are, without copies, where images become photos. Read from the text
/// as written, so that the plan knows them before anything is rendered; what only looks like a link is published too.
/// </summary>
internal sealed class AssetUses
{
    private readonly Site _site;
    private readonly Dictionary<string, SourceFile> _byPath;
    private readonly SortedDictionary<string, SourceFile> _used = new(StringComparer.Ordinal);

    private AssetUses(Site site, ImmutableArray<SourceFile> assets)
        => (_site, _byPath) = (site, assets.ToDictionary(static file => $"/{file.Inside}", StringComparer.Ordinal));

    public static IEnumerable<SourceFile> Find(Site site, ImmutableArray<SourceFile> assets)
    {
        if (assets.IsEmpty)
        {
            return [];
        }

        var uses = new AssetUses(site, assets);
        var havePictures = assets.Any(PhotoFiles.IsPicture);
        var resolvesLinks = site.LanguageParts.Any(static part => part.Config.Markup is { ResolvesLinks: true } or { ResolvesImages: true });
        foreach (var page in site.Pages)
        {
            if (site.BodyOf(page) is not { } source)
            {
                continue;
            }

            uses.Collect(source.Body.Span, resolvesLinks);
            if (havePictures && site.LanguageOf(page).Config.Enrichments)
            {
                uses.CollectPictures(page, source.Body.Span);
                uses.CollectGalleries(page, source.Body.Span, assets);
            }
        }

        return uses._used.Values;
    }

    // As Hugo finds them: from the root of assets/, whatever page names them.
    private void Collect(ReadOnlySpan<byte> body, bool resolvesLinks)
    {
        WrittenTargets.OfFigures(body, target =>
        {
            var (path, leavesRoot) = PathSteps.Resolve($"/{Decoded(target)}");
            Use(leavesRoot ? null : _byPath.GetValueOrDefault(path));
        });
        if (resolvesLinks)
        {
            WrittenTargets.OfLinks(body, target => Use(_byPath.GetValueOrDefault(PathSteps.Resolve($"/{Decoded(target)}").Path)));
        }
    }

    // As browsers find them, and with them the catalog of photos: from the page on.
    private void CollectPictures(Page page, ReadOnlySpan<byte> body)
    {
        WrittenTargets.OfFigures(body, UsePicture);
        WrittenTargets.OfLinks(body, UsePicture);

        void UsePicture(ReadOnlySpan<byte> target)
        {
            if (PhotoLink.PathOf(Encoding.UTF8.GetString(target), _site) is { } path
                && PhotoLink.AddressOf(page, path) is (var address, false)
                && _byPath.GetValueOrDefault(address) is { } file && PhotoFiles.IsPicture(file) && GalleryAssets.ArePublished(file, page, _site))
            {
                Use(file);
            }
        }
    }

    private void CollectGalleries(Page page, ReadOnlySpan<byte> body, ImmutableArray<SourceFile> assets)
    {
        if (!GalleryMarks.HasCall(body))
        {
            return;
        }

        foreach (var file in GalleryAssets.Find(assets, GalleryPatterns.In(Encoding.UTF8.GetString(body)), page, _site))
        {
            Use(file);
        }
    }

    private void Use(SourceFile? file)
    {
        if (file is not null)
        {
            _used.TryAdd($"/{file.Inside}", file);
        }
    }

    private static string Decoded(ReadOnlySpan<byte> target)
    {
        var end = target.IndexOfAny("?#"u8);
        var path = Encoding.UTF8.GetString(end < 0 ? target : target[..end]);
        return path.Contains('%') ? Uri.UnescapeDataString(path) : path;
    }
}
