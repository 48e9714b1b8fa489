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
        var config = feed.Language.Config;
        FeedText.Element(xml, "title", FeedText.Title(feed));
        FeedText.Element(xml, "link", FeedText.HomeLink(feed));
        FeedText.Element(xml, "description", FeedText.Description(feed));
        FeedText.Element(xml, "generator", "SiteGen");
        FeedText.Element(xml, "language", config.LanguageCode);
        var (name, email) = FeedText.Author(feed);
        if (email.Length > 0)
        {
            var editor = name.Length > 0 ? $"{email} ({name})" : email;
            FeedText.Element(xml, "managingEditor", editor);
            FeedText.Element(xml, "webMaster", editor);
        }

        if (config.Copyright.Length > 0)
        {
            FeedText.Element(xml, "copyright", config.Copyright);
        }

        if (FeedText.Updated(feed) is { } updated)
        {
            FeedText.Element(xml, "lastBuildDate", FeedText.Rfc822(updated));
        }

        xml.WriteStartElement("link", Atom);
        FeedText.Attribute(xml, "href", FeedText.SelfLink(feed));
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("item");
        FeedText.Element(xml, "title", entry.Title);
        FeedText.Element(xml, "link", entry.Link);
        if ((entry.Page.PublishDate ?? entry.Page.Date) is { } date)
        {
            FeedText.Element(xml, "pubDate", FeedText.Rfc822(date));
        }

        FeedText.Element(xml, "guid", entry.Link);
        FeedText.Element(xml, "description", entry.Summary);
        FeedText.Element(xml, "encoded", entry.Html, ContentModule);
        xml.WriteEndElement();
    }
}
