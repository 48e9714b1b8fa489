using System.Xml;
using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Output.Feeds;

namespace SiteGen.Output.Sitemaps;

/// <summary>Writes site maps in the protocol's XML; pages in several languages name each other (HUGO_COMPAT §12).</summary>
internal static class SitemapWriter
{
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static void WriteUrls(Site site, SitemapPart part, ByteBuffer target)
    {
        using var xml = FeedText.Xml(target);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("urlset", Schema);
        if (part.Pages.Any(site.IsTranslated))
        {
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        }

        foreach (var page in part.Pages)
        {
            WriteUrl(xml, site, page, part.Language.Config.Sitemap);
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    public static void WriteIndex(Site site, ImmutableArray<SitemapPart> parts, ByteBuffer target)
    {
        using var xml = FeedText.Xml(target);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("sitemapindex", Schema);
        foreach (var part in parts)
        {
            xml.WriteStartElement("sitemap");
            xml.WriteElementString("loc", site.AbsoluteLink(part.Url));
            if (site.LanguageParts.Length > 1)
            {
                WriteDate(xml, part.Language.Lastmod);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteUrl(XmlWriter xml, Site site, Page page, SitemapConfig config)
    {
        xml.WriteStartElement("url");
        xml.WriteElementString("loc", site.AbsoluteLink(page.Url));
        WriteDate(xml, page.Lastmod);
        WriteHints(xml, config);
        if (site.IsTranslated(page))
        {
            WriteAlternates(xml, site, page);
        }

        xml.WriteEndElement();
    }

    private static void WriteAlternates(XmlWriter xml, Site site, Page page)
    {
        foreach (var other in site.AllTranslations(page))
        {
            if (!Sitemap.IsListed(other))
            {
                continue;
            }

            xml.WriteStartElement("xhtml", "link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            FeedText.Attribute(xml, "hreflang", site.LanguageOf(other).Config.LanguageCode);
            xml.WriteAttributeString("href", site.AbsoluteLink(other.Url));
            xml.WriteEndElement();
        }
    }

    private static void WriteDate(XmlWriter xml, DateTimeOffset? modified)
    {
        if (modified is { } date)
        {
            xml.WriteElementString("lastmod", FeedText.Rfc3339(date));
        }
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
}
