using System.Text;

namespace SiteGen.Images.Metadata;

/// <summary>Reads the list of a HEIC's or AVIF's items.</summary>
internal static class ItemList
{
    public static IEnumerable<ImageItem> Read(ByteWindow file, Box list)
    {
        var version = file.ReadWhole(list.InsideAt, 1) is [var first] ? first : 0;
        return BoxReader.Inside(file, list, version == 0 ? 6 : 8)
            .Where(static box => box.Name == "infe")
            .Select(box => Item(file, box))
            .Where(static item => item.Kind.Length > 0);
    }

    private static ImageItem Item(ByteWindow file, Box box)
    {
        var bytes = file.Read(box.InsideAt, (int)Math.Min(box.End - box.InsideAt, 512));
        var idSize = bytes is [3, ..] ? 4 : 2;
        var kindAt = 4 + idSize + 2;
        if (bytes is not [2 or 3, ..] || bytes.Length < kindAt + 4)
        {
            return new ImageItem(-1, "", "", 0);
        }

        var kind = Encoding.Latin1.GetString(bytes.Slice(kindAt, 4));
        var names = Encoding.Latin1.GetString(bytes[(kindAt + 4)..]).Split('\0');
        var type = kind == "mime" && names.Length > 1 ? names[1] : "";
        return new ImageItem((long)TiffReader.Whole(bytes[4..], idSize, isLittle: false), kind, type, box.InsideAt + kindAt);
    }
}
