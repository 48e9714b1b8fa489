using SiteGen.Content;
using SiteGen.Files;

namespace SiteGen.Output.Sitemaps;

/// <summary>
/// The site map: every page's address and last change. One file; or an index of files where there are several languages,
/// each with its own as in Hugo, or more pages than one file may hold.
/// </summary>
internal static class Sitemap
{
    /// <summary>The protocol's limit of addresses in one file.</summary>
    public const int LargestFile = 50_000;

    /// <summary>Whether the configuration wants one.</summary>
    public static bool IsAskedFor(Site site) => site.LanguageParts.Any(IsAskedFor);

    /// <summary>Whether there is one: its addresses must name the site's host.</summary>
    public static bool IsPublished(Site site) => site.Config.Origin.Length > 0 && IsAskedFor(site);

    /// <param name="isThere">Whether a page is published after all; asked when the map is rendered.</param>
    public static IEnumerable<TextOutput> Plan(Site site, Func<Page, bool> isThere)
    {
        var name = site.Config.Sitemap.FileName;
        ImmutableArray<SitemapPart> parts = [.. site.LanguageParts.Where(IsAskedFor).SelectMany(language => Parts(site, language, name))];
        if (parts is [{ IsWhole: true } only])
        {
            return [Output(only)];
        }

        var index = new TextOutput(UrlPath.Root.File(name), "the site map", target => SitemapWriter.WriteIndex(site, parts, target));
        return [index, .. parts.Select(Output)];

        TextOutput Output(SitemapPart part) => new(part.Url, "the site map", target => SitemapWriter.WriteUrls(site, part with { Pages = part.Pages.RemoveAll(page => !isThere(page)) }, target));
    }

    private static bool IsAskedFor(LanguageSite language)
        => !language.Config.Sitemap.IsDisabled && !language.Config.DisabledKinds.Contains("sitemap");

    private static IEnumerable<SitemapPart> Parts(Site site, LanguageSite language, string name)
    {
        ImmutableArray<Page> pages = [.. language.Pages.Where(IsListed)];
        var isAlone = site.LanguageParts.Length == 1 && language.Prefix.Length == 0;
        var folder = isAlone ? UrlPath.Root : UrlPath.Root.Folder(language.Code);
        var count = (pages.Length + LargestFile - 1) / LargestFile;
        if (count <= 1)
        {
            return [new(folder.File(name), language, pages, isAlone)];
        }

        var (stem, extension) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        return Enumerable.Range(0, count).Select(number => new SitemapPart(
            folder.File($"{stem}-{number + 1}{extension}"), language, Slice(pages, number), IsWhole: false));
    }

    private static ImmutableArray<Page> Slice(ImmutableArray<Page> pages, int number)
        => pages.Slice(number * LargestFile, Math.Min(LargestFile, pages.Length - (number * LargestFile)));

    /// <summary>Whether readers can open the page and its author wants it to be found.</summary>
    public static bool IsListed(Page page)
        => page.Kind != PageKind.Search && (page.Kind.IsGathered || (page.Kind != PageKind.NotFound && page.Build.List == ListingMode.Always))
            && page.Build.Render == RenderMode.Always
            && page.Outputs.Contains("html") && !(page.Params["sitemap"] is Data.MetaValue.Map map
                && map["disable"] is Data.MetaValue.Flag { Value: true });
}
