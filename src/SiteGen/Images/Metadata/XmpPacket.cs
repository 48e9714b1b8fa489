using System.Xml;

namespace SiteGen.Images.Metadata;

/// <summary>An XMP packet: the properties that it says, and the same packet without those that may not be published.</summary>
internal sealed class XmpPacket
{
    // Real packets nest a dozen levels.
    private const int DeepestElement = 64;

    private static readonly XmlReaderSettings Careful = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        MaxCharactersInDocument = ByteWindow.MostBytes,
    };

    private readonly Dictionary<(string Space, string Name), string> _values = [];
    private readonly XmpWriter _kept = new();

    private XmpPacket()
    {
    }

    public bool HasLocation { get; private set; }

    /// <summary>Something is in it that may not be published.</summary>
    public bool IsPrivate { get; private set; }

    public static XmpPacket Read(ReadOnlySpan<byte> bytes)
    {
        // Nothing was read: nobody knows what is there.
        var packet = new XmpPacket { IsPrivate = bytes.IsEmpty };
        try
        {
            using var source = new MemoryStream(bytes.TrimEnd((byte)0).ToArray(), writable: false);
            using var reader = XmlReader.Create(source, Careful, XmpNames.Usual());
            packet.ReadDescriptions(reader);
        }
        catch (Exception exception) when (exception is XmlException or ArgumentException or InvalidOperationException)
        {
            // What was understood so far is kept; what was not goes.
            packet.IsPrivate = true;
        }

        return packet;
    }

    /// <summary>A property's text; "" when there is none. Of several languages the default one, of several creators all.</summary>
    public string this[string space, string name] => _values.GetValueOrDefault((space, name), "");

    /// <summary>Without what is private; null when it may stay as it is, empty when nothing is left.</summary>
    public byte[]? Cleaned() => IsPrivate ? _kept.Packet() : null;

    private void ReadDescriptions(XmlReader reader)
    {
        var hasRoot = false;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            var isRoot = reader is { LocalName: "RDF", NamespaceURI: XmpNames.Rdf };
            hasRoot |= isRoot;
            if (hasRoot && IsDescription(reader))
            {
                ReadDescription(reader);
            }
            else if (isRoot ? HasOtherAttributes(reader) : reader is not { LocalName: "xmpmeta", NamespaceURI: XmpNames.Meta })
            {
                IsPrivate = true;
            }

            // Behind the root's end there is padding, and perhaps more.
            if (reader.Depth > DeepestElement)
            {
                throw new XmlException();
            }
        }
    }

    // Drawings describe themselves as a work of Creative Commons.
    private static bool IsDescription(XmlReader reader)
        => (reader.NamespaceURI, reader.LocalName) is (XmpNames.Rdf, "Description") or (XmpNames.CreativeCommons, "Work");

    private static bool HasOtherAttributes(XmlReader reader)
    {
        var count = 0;
        while (reader.MoveToNextAttribute())
        {
            count += IsDeclaration(reader) ? 0 : 1;
        }

        reader.MoveToElement();
        return count > 0;
    }

    private void ReadDescription(XmlReader reader)
    {
        var (depth, isEmpty) = (reader.Depth, reader.IsEmptyElement);
        while (reader.MoveToNextAttribute())
        {
            if (!IsDeclaration(reader) && reader.NamespaceURI is not (XmpNames.Rdf or XmpNames.Xml or ""))
            {
                Attribute(reader);
            }
        }

        reader.MoveToElement();
        if (isEmpty)
        {
            return;
        }

        reader.Read();
        while (!reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Property(reader);
            }
            else
            {
                reader.Read();
            }
        }
    }

    private void Attribute(XmlReader reader)
    {
        var (space, name) = (reader.NamespaceURI, reader.LocalName);
        HasLocation |= XmpNames.IsPlace(space, name);
        if (!XmpNames.MayStay(space, name))
        {
            IsPrivate = true;
            return;
        }

        _values.TryAdd((space, name), reader.Value.Trim());
        _kept.Attribute(reader.Prefix, name, space, reader.Value);
    }

    // Leaves the reader behind the property.
    private void Property(XmlReader reader)
    {
        var (space, name) = (reader.NamespaceURI, reader.LocalName);
        var value = XmpValue.Read(reader, DeepestElement);
        HasLocation |= value.IsSaid && XmpNames.IsPlace(space, name);
        HasLocation |= value.HasPlace;
        IsPrivate |= !value.IsPlain;
        if (!XmpNames.MayStay(space, name))
        {
            IsPrivate = true;
            return;
        }

        _values.TryAdd((space, name), value.Text);
        _kept.Property(value);
    }

    private static bool IsDeclaration(XmlReader reader) => reader.Prefix == "xmlns" || reader is { Prefix: "", LocalName: "xmlns" };
}
