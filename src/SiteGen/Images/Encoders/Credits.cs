using System.Security;
using System.Text;
using NetVips;
using SiteGen.Images.Metadata;

namespace SiteGen.Images.Encoders;

/// <summary>Leaves of all that a file says beside its pixels only whose they are: artist and copyright.</summary>
internal static class Credits
{
    // EXIF as libvips writes it knows no letters but ASCII; XMP knows all.
    private const string Field = "xmp-data";

    public static Image Only(Image image, PhotoMetadata metadata) => image.Mutate(fields =>
    {
        foreach (var field in image.GetFields().Where(IsSaying))
        {
            fields.Remove(field);
        }

        if (metadata.Artist.Length + metadata.Copyright.Length > 0)
        {
            fields.Set(GValue.BlobType, Field, Encoding.UTF8.GetBytes(Packet(metadata)));
        }
    });

    public static bool AreIn(Image image) => image.Contains(Field);

    private static bool IsSaying(string field)
        => field.StartsWith("exif-", StringComparison.Ordinal)
            || field.EndsWith("-data", StringComparison.Ordinal)
            || field.StartsWith("png-comment-", StringComparison.Ordinal);

    private static string Packet(PhotoMetadata metadata)
    {
        var artist = Property("creator", "Seq", "", metadata.Artist);
        var copyright = Property("rights", "Alt", " xml:lang=\"x-default\"", metadata.Copyright);
        return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
            + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + $"{artist}{copyright}</rdf:Description></rdf:RDF></x:xmpmeta>";
    }

    private static string Property(string name, string list, string attribute, string text) => text.Length == 0
        ? ""
        : $"<dc:{name}><rdf:{list}><rdf:li{attribute}>{SecurityElement.Escape(text)}</rdf:li></rdf:{list}></dc:{name}>";
}
