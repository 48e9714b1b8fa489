using System.Text;

namespace SiteGen.Images.Metadata;

/// <summary>Reads the list of a HEIC's or AVIF's items, and which of them are small copies of another.</summary>
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

    public static HashSet<long> SmallCopies(ByteWindow file, List<Box> boxes)
    {
        var copies = new HashSet<long>();
        if (BoxReader.Find(boxes, "iref") is { } references && file.ReadWhole(references.InsideAt, 1) is [var version])
        {
            foreach (var box in BoxReader.Inside(file, references, 4).Where(static box => box.Name == "thmb"))
            {
                var size = version == 0 ? 2 : 4;
                var id = file.ReadWhole(box.InsideAt, size);
                copies.Add(id.IsEmpty ? -1 : (long)TiffReader.Whole(id, size, isLittle: false));
            }
        }

        return copies;
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
