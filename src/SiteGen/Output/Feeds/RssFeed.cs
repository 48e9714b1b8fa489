using System.Xml;
using SiteGen.Files;

namespace SiteGen.Output.Feeds;

/// <summary>RSS 2.0 in Hugo's shape (HUGO_COMPAT §12), with the whole body in <c>content:encoded</c>.</summary>
internal static class RssFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string ContentModule = "http://purl.org/rss/1.0/modules/content/";

    public static void Write(FeedOutput feed, ByteBuffer target)
    {
        using var xml = FeedText.Xml(target);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, ContentModule);
        xml.WriteStartElement("channel");
        WriteChannel(xml, feed);
        foreach (var page in feed.Items)
        {
            WriteItem(xml, feed.Source.Entry(page));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteChannel(XmlWriter xml, FeedOutput feed)
    {
        var config = feed.Source.Site.Config;
        xml.WriteElementString("title", FeedText.Clean(FeedText.Title(feed)));
        xml.WriteElementString("link", FeedText.HomeLink(feed));
        xml.WriteElementString("description", FeedText.Clean(FeedText.Description(feed)));
        xml.WriteElementString("generator", "SiteGen");
        xml.WriteElementString("language", config.LanguageCode);
        var (name, email) = FeedText.Author(feed.Source.Site);
        if (email.Length > 0)
        {
            var editor = name.Length > 0 ? $"{email} ({name})" : email;
            xml.WriteElementString("managingEditor", editor);
            xml.WriteElementString("webMaster", editor);
        }

        if (config.Copyright.Length > 0)
        {
            xml.WriteElementString("copyright", FeedText.Clean(config.Copyright));
        }

        if (FeedText.Updated(feed) is { } updated)
        {
            xml.WriteElementString("lastBuildDate", FeedText.Rfc822(updated));
        }

        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("href", FeedText.SelfLink(feed));
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", FeedText.Clean(entry.Page.Title));
        xml.WriteElementString("link", entry.Link);
        if ((entry.Page.PublishDate ?? entry.Page.Date) is { } date)
        {
            xml.WriteElementString("pubDate", FeedText.Rfc822(date));
        }

        xml.WriteElementString("guid", entry.Link);
        xml.WriteElementString("description", FeedText.Clean(entry.Summary));
        xml.WriteElementString("encoded", ContentModule, FeedText.Clean(entry.Html));
        xml.WriteEndElement();
    }
}
