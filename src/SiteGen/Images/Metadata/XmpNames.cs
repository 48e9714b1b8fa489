using System.Xml;

namespace SiteGen.Images.Metadata;

/// <summary>Which XMP properties may be published, by namespace; what is not named here may hold anything.</summary>
internal static class XmpNames
{
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";
    public const string Meta = "adobe:ns:meta/";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";
    public const string Basic = "http://ns.adobe.com/xap/1.0/";
    public const string Rights = "http://ns.adobe.com/xap/1.0/rights/";
    public const string Photoshop = "http://ns.adobe.com/photoshop/1.0/";
    public const string Tiff = "http://ns.adobe.com/tiff/1.0/";
    public const string Exif = "http://ns.adobe.com/exif/1.0/";
    public const string ExifExtended = "http://cipa.jp/exif/1.0/";
    public const string Lens = "http://ns.adobe.com/exif/1.0/aux/";
    public const string IptcCore = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    public const string IptcExtension = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    public const string Panorama = "http://ns.google.com/photos/1.0/panorama/";
    public const string CreativeCommons = "http://creativecommons.org/ns#";
    public const string Plus = "http://ns.useplus.org/ldf/xmp/1.0/";

    private static readonly ImmutableArray<string> Places =
        ["City", "State", "Country", "Location", "CountryCode", "LocationShown", "LocationCreated", "Sublocation"];

    /// <summary>What prefixes stand for in a drawing, whose first element declares them.</summary>
    public static XmlParserContext Usual()
    {
        var names = new XmlNamespaceManager(new NameTable());
        names.AddNamespace("rdf", Rdf);
        names.AddNamespace("cc", CreativeCommons);
        names.AddNamespace("dc", DublinCore);
        return new XmlParserContext(null, names, null, XmlSpace.None);
    }

    public static bool MayStay(string space, string name) => space switch
    {
        DublinCore => name is "title" or "description" or "creator" or "rights" or "format" or "type",
        Basic => name is "CreateDate" or "ModifyDate" or "Rating",
        Rights => name is "Marked" or "WebStatement" or "UsageTerms" or "Certificate",
        Photoshop => name is "Credit" or "Source" or "Headline" or "DateCreated" or "ColorMode" or "ICCProfile",
        Tiff => name is not ("Software" or "HostComputer" or "DocumentName" or "DateTime") && ExifNames.IsKnown(name),
        Exif => ExifNames.IsKnown(name),
        ExifExtended => name is "LensModel" or "LensMake" or "LensSpecification" or "PhotographicSensitivity" or "SensitivityType",
        Lens => name is "Lens" or "LensInfo",
        IptcCore => name is "AltTextAccessibility" or "ExtDescrAccessibility",
        IptcExtension => name is "DigitalSourceType",
        Panorama => !name.Contains("Image", StringComparison.Ordinal) || name.EndsWith("Pixels", StringComparison.Ordinal),
        CreativeCommons => true,
        Plus => name is "Licensor" or "LicensorName" or "LicensorURL",
        _ => false,
    };

    /// <summary>A position, or the name of a place.</summary>
    public static bool IsPlace(string space, string name) => space switch
    {
        Exif or Tiff => name is "GPSLatitude" or "GPSLongitude" or "GPSDestLatitude" or "GPSDestLongitude" or "GPSAreaInformation",
        Photoshop or IptcCore or IptcExtension => Places.Contains(name),
        "http://www.w3.org/2003/01/geo/wgs84_pos#" => true,
        _ => false,
    };
}
