using System.Xml;
using SiteGen.Files;

namespace SiteGen.Output.Feeds;

/// <summary>Atom 1.0 (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    // RFC 4287 §4.2.15 wants a date where the author gave none; a constant keeps the same bytes for the same site.
    private static readonly DateTimeOffset NoDate = DateTimeOffset.UnixEpoch;

    public static void Write(FeedOutput feed, ByteBuffer target)
    {
        using var xml = FeedText.Xml(target);
        xml.WriteStartDocument();
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, feed.Source.Site.Config.LanguageCode);
        xml.WriteElementString("id", FeedText.HomeLink(feed));
        xml.WriteElementString("title", FeedText.Clean(FeedText.Title(feed)));
        xml.WriteElementString("updated", FeedText.Rfc3339(FeedText.Updated(feed) ?? NoDate));
        xml.WriteElementString("generator", "SiteGen");
        WriteLink(xml, "alternate", "text/html", FeedText.HomeLink(feed));
        WriteLink(xml, "self", "application/atom+xml", FeedText.SelfLink(feed));
        WriteAuthor(xml, feed);
        foreach (var page in feed.Items)
        {
            WriteEntry(xml, feed.Source.Entry(page));
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteAuthor(XmlWriter xml, FeedOutput feed)
    {
        // §4.1.1: a feed needs an author unless every entry has one.
        var (name, email) = FeedText.Author(feed.Source.Site);
        var title = feed.Source.Site.Config.Title;
        xml.WriteStartElement("author");
        xml.WriteElementString("name", FeedText.Clean(name.Length > 0 ? name : title.Length > 0 ? title : feed.Source.Origin));
        if (email.Length > 0)
        {
            xml.WriteElementString("email", email);
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        var page = entry.Page;
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", entry.Link);
        xml.WriteElementString("title", FeedText.Clean(page.Title));
        WriteLink(xml, "alternate", "text/html", entry.Link);
        if ((page.PublishDate ?? page.Date) is { } published)
        {
            xml.WriteElementString("published", FeedText.Rfc3339(published));
        }

        xml.WriteElementString("updated", FeedText.Rfc3339(page.Lastmod ?? page.Date ?? NoDate));
        foreach (var term in page.Terms)
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", FeedText.Clean(term.Name));
            xml.WriteEndElement();
        }

        WriteHtml(xml, "summary", entry.Summary);
        WriteHtml(xml, "content", entry.Html);
        xml.WriteEndElement();
    }

    private static void WriteHtml(XmlWriter xml, string element, string html)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(FeedText.Clean(html));
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string mediaType, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", mediaType);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
