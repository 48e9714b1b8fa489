namespace SiteGen.Images.Metadata;

/// <summary>Finds which items of a HEIC or AVIF are small copies of another, and the parts that nothing else is made of.</summary>
internal sealed class ItemReferences
{
    private readonly List<(string Kind, long From, ImmutableArray<long> To)> _references = [];

    private ItemReferences()
    {
    }

    public static HashSet<long> SmallCopies(ByteWindow file, List<Box> boxes)
    {
        if (BoxReader.Find(boxes, "iref") is not { } list || file.ReadWhole(list.InsideAt, 1) is not [var version])
        {
            return [];
        }

        var references = new ItemReferences();
        foreach (var box in BoxReader.Inside(file, list, 4))
        {
            references.Add(file, box, version == 0 ? 2 : 4);
        }

        return references.SmallCopies();
    }

    private void Add(ByteWindow file, Box box, int size)
    {
        var bytes = file.Read(box.InsideAt, (int)Math.Min(box.End - box.InsideAt, 64 * 1024));
        var numbers = ImmutableArray.CreateBuilder<long>();
        for (var at = 0; at + size <= bytes.Length; at += at == size ? 2 : size)
        {
            // Behind the first number stands how many follow, in two bytes.
            if (at != size)
            {
                numbers.Add((long)TiffReader.Whole(bytes[at..], size, isLittle: false));
            }
        }

        if (numbers.Count > 0)
        {
            _references.Add((box.Name, numbers[0], [.. numbers.Skip(1)]));
        }
    }

    private HashSet<long> SmallCopies()
    {
        var copies = _references.Where(static item => item.Kind == "thmb").Select(static item => item.From).ToHashSet();
        var needed = _references.Where(item => item.Kind == "dimg" && !copies.Contains(item.From))
            .SelectMany(static item => item.To).ToHashSet();
        copies.UnionWith(_references.Where(item => item.Kind == "dimg" && copies.Contains(item.From))
            .SelectMany(static item => item.To).Where(part => !needed.Contains(part)));
        return copies;
    }
}
