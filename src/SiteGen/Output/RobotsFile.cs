using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Output.Sitemaps;

namespace SiteGen.Output;

/// <summary>robots.txt: everybody may read everything, and here is the site map.</summary>
internal static class RobotsFile
{
    public static void Write(Site site, ByteBuffer target)
    {
        target.Write("User-agent: *\nAllow: /\n");
        if (Sitemap.IsPublished(site))
        {
            target.Write($"\nSitemap: {site.AbsoluteLink(UrlPath.Root.File(site.Config.Sitemap.FileName))}\n");
        }
    }
}
