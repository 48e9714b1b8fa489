using System.Text;
using System.Xml;

namespace SiteGen.Images.Metadata;

/// <summary>Writes the properties that stay as a packet of their own.</summary>
internal sealed class XmpWriter
{
    private static readonly XmlWriterSettings Fragment = new()
    {
        OmitXmlDeclaration = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    private readonly List<XmpNode> _properties = [];

    public void Attribute(string prefix, string name, string space, string value)
        => _properties.Add(new XmpNode(prefix, space, name, "", "", IsParsed: false) { Text = value });

    public void Property(XmpValue value) => _properties.Add(value.Root);

    /// <summary>Empty when there is no property.</summary>
    public byte[] Packet()
    {
        if (_properties.Count == 0)
        {
            return [];
        }

        using var target = new MemoryStream();
        target.Write("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"u8);
        using (var writer = XmlWriter.Create(target, Fragment))
        {
            writer.WriteStartElement("x", "xmpmeta", XmpNames.Meta);
            writer.WriteStartElement("rdf", "RDF", XmpNames.Rdf);
            writer.WriteStartElement("rdf", "Description", XmpNames.Rdf);
            writer.WriteAttributeString("rdf", "about", XmpNames.Rdf, "");
            foreach (var property in _properties)
            {
                Write(writer, property);
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        target.Write("<?xpacket end=\"r\"?>"u8);
        return target.ToArray();
    }

    private static void Write(XmlWriter writer, XmpNode node)
    {
        writer.WriteStartElement(node.Prefix, node.Name, node.Space);
        if (node.Language.Length > 0)
        {
            writer.WriteAttributeString("xml", "lang", XmpNames.Xml, node.Language);
        }

        if (node.Resource.Length > 0)
        {
            writer.WriteAttributeString("rdf", "resource", XmpNames.Rdf, node.Resource);
        }

        if (node.IsParsed)
        {
            writer.WriteAttributeString("rdf", "parseType", XmpNames.Rdf, "Resource");
        }

        foreach (var child in node.Children)
        {
            Write(writer, child);
        }

        writer.WriteString(node.Text);
        writer.WriteEndElement();
    }
}
