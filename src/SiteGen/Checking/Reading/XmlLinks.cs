using System.Xml;
using SiteGen.Checking.Links;

namespace SiteGen.Checking.Reading;

/// <summary>Reads the addresses of feeds and site maps, and those in the HTML that feeds bring.</summary>
internal sealed class XmlLinks(LinkPool pool, PageReader pages)
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true };

    /// <summary>Of what is no XML, none: a site's own file may be whatever its author wants.</summary>
    public ImmutableArray<FoundLink> Read(byte[] bytes, int length)
    {
        var links = new HashSet<FoundLink>();
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes, 0, length, writable: false), Settings);
            var form = LinkForm.FeedEntry;
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    form = xml.LocalName is "urlset" or "sitemapindex" ? LinkForm.MapEntry : form;
                    ReadElement(xml, form, links);
                }
            }
        }
        catch (XmlException)
        {
        }

        return [.. links];
    }

    private void ReadElement(XmlReader xml, LinkForm form, HashSet<FoundLink> links)
    {
        var isHtml = xml.LocalName is "encoded" or "description" || (xml.LocalName is "content" or "summary" && xml.GetAttribute("type") == "html");
        var isAddress = xml.LocalName is "link" or "loc" or "url" or "icon" or "logo" || (xml.LocalName == "guid" && xml.GetAttribute("isPermaLink") != "false");
        Add(form, xml.GetAttribute("href"), links);
        Add(form, xml.LocalName is "enclosure" or "content" ? xml.GetAttribute("url") ?? xml.GetAttribute("src") : null, links);
        if ((!isHtml && !isAddress) || xml.IsEmptyElement || !xml.Read() || xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA))
        {
            return;
        }

        var text = xml.Value;
        if (isAddress)
        {
            Add(form, text, links);
        }
        else if (text.Contains('<'))
        {
            links.UnionWith(pages.ReadLinks(text));
        }
    }

    private void Add(LinkForm form, string? address, HashSet<FoundLink> links)
    {
        if (!string.IsNullOrWhiteSpace(address))
        {
            links.Add(new(form, pool.Link(address.AsSpan().Trim())));
        }
    }
}
