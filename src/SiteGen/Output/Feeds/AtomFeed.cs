using System.Xml;
using SiteGen.Files;

namespace SiteGen.Output.Feeds;

/// <summary>Atom 1.0 (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    // RFC 4287 §4.2.15 wants a date also where no page of the site has one; a constant keeps the same bytes for the same site.
    private static readonly DateTimeOffset NoDate = DateTimeOffset.UnixEpoch;

    public static void Write(FeedOutput feed, ByteBuffer target)
    {
        var updated = FeedText.Updated(feed) ?? NoDate;
        using var xml = FeedText.Xml(target);
        xml.WriteStartDocument();
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, FeedText.Clean(feed.Language.Config.LanguageCode));
        FeedText.Element(xml, "id", FeedText.HomeLink(feed));
        FeedText.Element(xml, "title", FeedText.Title(feed));
        FeedText.Element(xml, "updated", FeedText.Rfc3339(updated));
        FeedText.Element(xml, "generator", "SiteGen");
        WriteLink(xml, "alternate", "text/html", FeedText.HomeLink(feed));
        WriteLink(xml, "self", "application/atom+xml", FeedText.SelfLink(feed));
        WriteAuthor(xml, feed);
        foreach (var page in feed.Items)
        {
            WriteEntry(xml, feed.Source.Entry(page), updated);
        }

        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private static void WriteAuthor(XmlWriter xml, FeedOutput feed)
    {
        // §4.1.1: a feed needs an author unless every entry has one.
        var (name, email) = FeedText.Author(feed);
        var title = feed.Language.Config.Title;
        xml.WriteStartElement("author");
        FeedText.Element(xml, "name", name.Length > 0 ? name : title.Length > 0 ? title : feed.Source.Origin);
        if (email.Length > 0)
        {
            FeedText.Element(xml, "email", email);
        }

        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, FeedEntry entry, DateTimeOffset updated)
    {
        var page = entry.Page;
        xml.WriteStartElement("entry");
        FeedText.Element(xml, "id", entry.Link);
        FeedText.Element(xml, "title", entry.Title);
        WriteLink(xml, "alternate", "text/html", entry.Link);
        if ((page.PublishDate ?? page.Date) is { } published)
        {
            FeedText.Element(xml, "published", FeedText.Rfc3339(published));
        }

        FeedText.Element(xml, "updated", FeedText.Rfc3339(page.Lastmod ?? page.Date ?? updated));
        foreach (var term in page.Terms)
        {
            xml.WriteStartElement("category");
            FeedText.Attribute(xml, "term", term.Name);
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
        FeedText.Attribute(xml, "href", address);
        xml.WriteEndElement();
    }
}
