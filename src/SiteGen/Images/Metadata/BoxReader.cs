using System.Buffers.Binary;
using System.Text;

namespace SiteGen.Images.Metadata;

/// <summary>Lists boxes; a box that claims more than its parent has ends the list.</summary>
internal static class BoxReader
{
    /// <summary>No list is longer; what follows is not read.</summary>
    public const int MostBoxes = 20_000;

    /// <param name="isWhole">Nothing is left behind the last box.</param>
    public static List<Box> Read(ByteWindow file, long at, long end, out bool isWhole)
    {
        var boxes = new List<Box>();
        while (at + 8 <= end && boxes.Count < MostBoxes && file.ReadWhole(at, 8) is { IsEmpty: false } head)
        {
            long size = BinaryPrimitives.ReadUInt32BigEndian(head);
            var name = Encoding.Latin1.GetString(head[4..]);
            var inside = at + 8;
            if (size == 1)
            {
                var large = file.ReadWhole(at + 8, 8);
                size = large.IsEmpty ? 0 : BinaryPrimitives.ReadInt64BigEndian(large);
                inside += 8;
            }
            else if (size == 0)
            {
                size = end - at;
            }

            if (size < inside - at || size > end - at)
            {
                break;
            }

            boxes.Add(new Box(name, at, inside, at + size));
            at += size;
        }

        // QuickTime ends a list with four zeros.
        isWhole = at == end || (end - at <= 8 && !file.HasAnything(at, end));
        return boxes;
    }

    public static List<Box> Inside(ByteWindow file, Box box, int skipped = 0) => Read(file, box.InsideAt + skipped, box.End, out _);

    public static Box? Find(List<Box> boxes, string name)
    {
        foreach (var box in boxes)
        {
            if (box.Name == name)
            {
                return box;
            }
        }

        return null;
    }
}
