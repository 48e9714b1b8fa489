using System.Xml;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Output.Feeds;

namespace SiteGen.Output.Sitemaps;

/// <summary>The site map: every page's address and last change; one file, or an index of files where there are too many.</summary>
internal static class Sitemap
{
    /// <summary>The protocol's limit of addresses in one file.</summary>
    public const int LargestFile = 50_000;

    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Whether the configuration wants one.</summary>
    public static bool IsAskedFor(Site site) => !site.Config.Sitemap.IsDisabled && !site.Config.DisabledKinds.Contains("sitemap");

    /// <summary>Whether there is one: its addresses must name the site's host.</summary>
    public static bool IsPublished(Site site) => site.Config.Origin.Length > 0 && IsAskedFor(site);

    public static IEnumerable<TextOutput> Plan(Site site)
    {
        var name = site.Config.Sitemap.FileName;
        ImmutableArray<Page> pages = [.. site.Pages.Where(page => IsListed(page, site))];
        if (pages.Length <= LargestFile)
        {
            return [new TextOutput(UrlPath.Root.File(name), "the site map", target => WriteUrls(site, pages.AsSpan(), target))];
        }

        var count = (pages.Length + LargestFile - 1) / LargestFile;
        ImmutableArray<UrlPath> parts = [.. Enumerable.Range(1, count).Select(number => Part(name, number))];
        return
        [
            new TextOutput(UrlPath.Root.File(name), "the site map", target => WriteIndex(site, parts, target)),
            .. parts.Select((url, number) => new TextOutput(
                url,
                "the site map",
                target => WriteUrls(site, Slice(pages, number), target))),
        ];
    }

    private static bool IsListed(Page page, Site site)
        => page.Kind != PageKind.NotFound && page.Build is { Render: RenderMode.Always, List: ListingMode.Always }
            && page.Outputs.Contains("html") && !(page.Params["sitemap"] is Data.MetaValue.Map map
                && map["disable"] is Data.MetaValue.Flag { Value: true });

    private static UrlPath Part(string name, int number)
        => UrlPath.Root.File($"{Path.GetFileNameWithoutExtension(name)}-{number}{Path.GetExtension(name)}");

    private static ReadOnlySpan<Page> Slice(ImmutableArray<Page> pages, int number)
        => pages.AsSpan(number * LargestFile, Math.Min(LargestFile, pages.Length - (number * LargestFile)));

    private static void WriteUrls(Site site, ReadOnlySpan<Page> pages, ByteBuffer target)
    {
        using var xml = FeedText.Xml(target);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("urlset", Schema);
        foreach (var page in pages)
        {
            WriteUrl(xml, site, page);
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteUrl(XmlWriter xml, Site site, Page page)
    {
        xml.WriteStartElement("url");
        xml.WriteElementString("loc", site.AbsoluteLink(page.Url));
        if (page.Lastmod is { } modified)
        {
            xml.WriteElementString("lastmod", FeedText.Rfc3339(modified));
        }

        WriteHints(xml, site.Config.Sitemap);
        xml.WriteEndElement();
    }

    private static void WriteHints(XmlWriter xml, SitemapConfig config)
    {
        if (config.ChangeFreq.Length > 0)
        {
            xml.WriteElementString("changefreq", config.ChangeFreq);
        }

        if (config.Priority >= 0)
        {
            xml.WriteElementString("priority", config.Priority.ToString("0.0##", CultureInfo.InvariantCulture));
        }
    }

    private static void WriteIndex(Site site, ImmutableArray<UrlPath> parts, ByteBuffer target)
    {
        using var xml = FeedText.Xml(target);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("sitemapindex", Schema);
        foreach (var part in parts)
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", site.AbsoluteLink(part));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }
}
