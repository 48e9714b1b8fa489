using System.Xml;

namespace SiteGen.Images.Metadata;

/// <summary>One property as a small tree: text, or a list of texts, or a structure of its own namespace. Nothing else is kept.</summary>
internal sealed class XmpValue
{
    private XmpValue(XmpNode root) => Root = root;

    public XmpNode Root { get; }

    /// <summary>Nothing in it had to be left out.</summary>
    public bool IsPlain { get; private set; } = true;

    /// <summary>A structure inside names a place.</summary>
    public bool HasPlace { get; private set; }

    public bool IsSaid => Texts(Root).Any();

    public string Text
    {
        get
        {
            var list = Root.Children is [{ Space: XmpNames.Rdf } inner] ? inner : Root;
            return list is { Name: "Alt", Space: XmpNames.Rdf, Children: [_, ..] }
                ? (list.Children.Find(static item => item.Language == "x-default") ?? list.Children[0]).Text
                : string.Join(", ", Texts(Root));
        }
    }

    /// <summary>Reads the element and leaves the reader behind it.</summary>
    public static XmpValue Read(XmlReader reader, int deepest)
    {
        var value = new XmpValue(NodeOf(reader));
        var isEmpty = reader.IsEmptyElement;
        value.CheckAttributes(reader);
        if (isEmpty)
        {
            reader.Read();
            return value;
        }

        value.ReadInside(reader, deepest);
        return value;
    }

    private void ReadInside(XmlReader reader, int deepest)
    {
        var depth = reader.Depth;
        var open = new Stack<XmpNode>([Root]);
        reader.Read();
        while (!reader.EOF && reader.Depth > depth)
        {
            if (reader.Depth > deepest)
            {
                throw new XmlException();
            }

            switch (reader.NodeType)
            {
                case XmlNodeType.Element when MayStay(reader):
                    Enter(reader, open);
                    break;
                case XmlNodeType.Element:
                    IsPlain = false;
                    HasPlace |= XmpNames.IsPlace(reader.NamespaceURI, reader.LocalName);
                    reader.Skip();
                    continue;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    open.Peek().Text += reader.Value;
                    break;
            }

            reader.Read();
        }

        // Behind the element's own end.
        reader.Read();
    }

    private void Enter(XmlReader reader, Stack<XmpNode> open)
    {
        var node = NodeOf(reader);
        open.Peek().Children.Add(node);
        if (!reader.IsEmptyElement)
        {
            open.Push(node);
        }

        CheckAttributes(reader);
    }

    // Titles and names are texts and lists; a licensor and an agent are structures.
    private static bool MayStay(XmlReader reader) => reader.NamespaceURI == XmpNames.Rdf
        ? reader.LocalName is "Alt" or "Seq" or "Bag" or "li" or "Description"
        : XmpNames.MayStay(reader.NamespaceURI, reader.LocalName);

    private void CheckAttributes(XmlReader reader)
    {
        while (reader.MoveToNextAttribute())
        {
            var isKnown = (reader.NamespaceURI, reader.LocalName) is (XmpNames.Xml, "lang") or (XmpNames.Rdf, "resource" or "parseType")
                || reader.Prefix == "xmlns" || reader is { Prefix: "", LocalName: "xmlns" };
            IsPlain &= isKnown;
            HasPlace |= XmpNames.IsPlace(reader.NamespaceURI, reader.LocalName);
        }

        reader.MoveToElement();
    }

    private static XmpNode NodeOf(XmlReader reader) => new(
        reader.Prefix,
        reader.NamespaceURI,
        reader.LocalName,
        reader.GetAttribute("lang", XmpNames.Xml) ?? "",
        reader.GetAttribute("resource", XmpNames.Rdf) ?? "",
        reader.GetAttribute("parseType", XmpNames.Rdf) == "Resource");

    private static IEnumerable<string> Texts(XmpNode node)
    {
        var text = node.Text.Length > 0 ? node.Text.Trim() : node.Resource;
        return (text.Length > 0 ? [text] : Enumerable.Empty<string>()).Concat(node.Children.SelectMany(Texts));
    }
}
