using System.Text;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Images.Finding;
using SiteGen.Images.Galleries;
using SiteGen.Markdown.Shortcodes;

namespace SiteGen.Output;

/// <summary>
/// The pictures of static/ and assets/ that bodies show, read from the text as written: what is known before pages are rendered can be
/// measured by all workers, where a page with hundreds of photos has one.
/// </summary>
internal static class NamedPictures
{
    public static IEnumerable<SourceFile> Of(Site site, SourceTree source)
    {
        ImmutableArray<SourceFile> shared = [.. source.Static.Concat(source.Assets).Where(PhotoFiles.IsPicture)];
        if (shared.IsEmpty)
        {
            return [];
        }

        Dictionary<string, SourceFile> byAddress = new(StringComparer.Ordinal);
        foreach (var file in shared)
        {
            byAddress.TryAdd($"/{file.Inside}", file);
        }

        HashSet<SourceFile> named = [];
        foreach (var page in site.Pages)
        {
            if (site.BodyOf(page) is { } file && site.LanguageOf(page).Config.Enrichments)
            {
                AddNamed(page, file.Body.Span);
            }
        }

        return named;

        void AddNamed(Page page, ReadOnlySpan<byte> body)
        {
            if (body.IndexOf("!["u8) >= 0)
            {
                WrittenTargets.OfLinks(body, target => Add(page, target));
            }

            WrittenTargets.OfFigures(body, target => Add(page, target));
            if (GalleryMarks.HasCall(body))
            {
                named.UnionWith(GalleryAssets.Fitting(shared, GalleryPatterns.In(Encoding.UTF8.GetString(body))));
            }
        }

        void Add(Page page, ReadOnlySpan<byte> target)
        {
            if (PhotoLink.PathOf(Encoding.UTF8.GetString(target), site) is { } path
                && byAddress.TryGetValue(PhotoLink.AddressOf(page, path).Address, out var file))
            {
                named.Add(file);
            }
        }
    }
}
