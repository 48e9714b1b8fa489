namespace SiteGen.Images.Metadata;

/// <summary>Reads where in the file the items of a HEIC or AVIF lie.</summary>
internal ref struct ItemPlaces
{
    private ReadOnlySpan<byte> _rest;

    private ItemPlaces(ReadOnlySpan<byte> rest) => _rest = rest;

    /// <summary>By item; null when the table is too long to be read, so that nobody knows where anything lies.</summary>
    public static Dictionary<long, ImmutableArray<(long At, long End)>>? Read(ByteWindow file, List<Box> boxes)
    {
        if (BoxReader.Find(boxes, "iloc") is not { } table || table.End - table.InsideAt < 8)
        {
            return [];
        }

        var data = BoxReader.Find(boxes, "idat");
        byte[] bytes = [.. file.ReadWhole(table.InsideAt, table.End - table.InsideAt)];
        return bytes.Length < 8 ? null : new ItemPlaces(bytes.AsSpan(4)).Read(bytes[0], file.Length, data);
    }

    private Dictionary<long, ImmutableArray<(long At, long End)>> Read(int version, long fileLength, Box? data)
    {
        var places = new Dictionary<long, ImmutableArray<(long At, long End)>>();
        var sizes = Take(2);
        var (offsetSize, lengthSize) = ((int)(sizes >> 12) & 15, (int)(sizes >> 8) & 15);
        var (baseSize, indexSize) = ((int)(sizes >> 4) & 15, version == 0 ? 0 : (int)sizes & 15);
        var count = Take(version < 2 ? 2 : 4);
        for (long item = 0; item < count && !_rest.IsEmpty; item++)
        {
            var id = Take(version < 2 ? 2 : 4);
            var method = version == 0 ? 0 : Take(2) & 15;
            Take(2);
            var start = Take(baseSize);
            var extents = Take(2);
            var found = ImmutableArray.CreateBuilder<(long, long)>();
            for (long extent = 0; extent < extents && !_rest.IsEmpty; extent++)
            {
                Take(indexSize);
                var at = start + Take(offsetSize);
                var length = Take(lengthSize);
                Add(found, method, at, length, fileLength, data);
            }

            places[id] = found.ToImmutable();
        }

        return places;
    }

    private static void Add(
        ImmutableArray<(long At, long End)>.Builder found, long method, long at, long length, long fileLength, Box? data)
    {
        var (origin, limit) = (method, data) switch
        {
            (0, _) => (0L, fileLength),
            (1, { } box) => (box.InsideAt, box.End),
            _ => (0L, 0L),
        };
        var from = origin + at;
        if (at >= 0 && length >= 0 && from >= origin && from < limit)
        {
            // Of a file that was cut off, the part that is there counts too.
            found.Add((from, length == 0 || length > limit - from ? limit : from + length));
        }
    }

    private long Take(int size)
    {
        if (size > _rest.Length || size is not (2 or 4 or 8))
        {
            _rest = size == 0 ? _rest : [];
            return 0;
        }

        var value = (long)TiffReader.Whole(_rest, size, isLittle: false);
        _rest = _rest[size..];
        return value;
    }
}
