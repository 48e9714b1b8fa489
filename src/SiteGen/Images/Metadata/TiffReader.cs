using System.Buffers.Binary;

namespace SiteGen.Images.Metadata;

/// <summary>
/// Reads directories of TIFF and BigTIFF, in files and in EXIF blocks. Offsets count from the header's first byte; a directory is read
/// once only, so that links in a circle end.
/// </summary>
internal sealed class TiffReader
{
    private const int MostFolders = 64;

    private readonly ByteWindow _file;
    private readonly long _start;
    private readonly long _end;
    private readonly HashSet<long> _seen = [];

    private TiffReader(ByteWindow file, long start, long end)
    {
        (_file, _start, _end) = (file, start, end);
    }

    public bool IsLittleEndian { get; private init; }

    /// <summary>BigTIFF: offsets of eight bytes.</summary>
    public bool IsBig { get; private init; }

    /// <summary>Where the first directory is said to be.</summary>
    public long First { get; private init; }

    public int CountSize => IsBig ? 8 : 2;

    public int EntrySize => IsBig ? 20 : 12;

    public int OffsetSize => IsBig ? 8 : 4;

    public int HeaderSize => IsBig ? 16 : 8;

    /// <summary>The raw photos of Olympus (<c>RO</c>, <c>RS</c>, <c>OR</c>) and Panasonic (<c>U</c>) count with numbers of their own.</summary>
    public static bool IsHeader(ReadOnlySpan<byte> first) => first switch
    {
        [(byte)'I', (byte)'I', 42 or 43, 0, ..] or [(byte)'M', (byte)'M', 0, 42 or 43, ..] => true,
        [(byte)'I', (byte)'I', (byte)'R', (byte)'O' or (byte)'S', ..] or [(byte)'M', (byte)'M', (byte)'O', (byte)'R', ..] => true,
        _ => IsPanasonic(first),
    };

    public static bool IsPanasonic(ReadOnlySpan<byte> first) => first is [(byte)'I', (byte)'I', (byte)'U', 0, ..];

    /// <summary>Null when no TIFF begins there.</summary>
    public static TiffReader? Open(ByteWindow file, long start, long length)
    {
        var header = file.ReadWhole(start, Math.Min(16, length));
        if (header.Length < 8 || !IsHeader(header))
        {
            return null;
        }

        var isLittle = header[0] == 'I';
        var isBig = header[2..4] is [43, 0] or [0, 43];
        if (isBig && header.Length < 16)
        {
            return null;
        }

        var first = isBig ? (long)Whole(header[8..], 8, isLittle) : (long)Whole(header[4..], 4, isLittle);
        return new TiffReader(file, start, start + length) { IsLittleEndian = isLittle, IsBig = isBig, First = first };
    }

    /// <summary>The directory at that offset; null when there is none or it was read before.</summary>
    public Ifd? Read(long offset)
    {
        var at = _start + offset;
        if (offset < HeaderSize || at < 0 || at + CountSize > _end || _seen.Count >= MostFolders || !_seen.Add(offset))
        {
            return null;
        }

        var counted = _file.ReadWhole(at, CountSize);
        if (counted.IsEmpty)
        {
            return null;
        }

        var claimed = Whole(counted, CountSize, IsLittleEndian);
        var fits = (_end - at - CountSize) / EntrySize;
        var count = (int)Math.Min(Math.Min(claimed, (ulong)fits), ushort.MaxValue);
        var entriesAt = at + CountSize;
        var isWhole = (ulong)count == claimed;
        var entries = ImmutableArray.CreateBuilder<IfdEntry>(count);
        for (var index = 0; index < count; index++)
        {
            entries.Add(Entry(entriesAt + ((long)index * EntrySize)));
        }

        var linkAt = entriesAt + ((long)count * EntrySize);
        var link = isWhole && linkAt + OffsetSize <= _end ? _file.ReadWhole(linkAt, OffsetSize) : [];
        var next = link.IsEmpty ? 0 : (long)Whole(link, OffsetSize, IsLittleEndian);
        return new Ifd(at, linkAt + link.Length, next, isWhole, entries.MoveToImmutable());
    }

    /// <summary>A value's bytes; none when it is longer than <paramref name="most"/>.</summary>
    public byte[] Bytes(IfdEntry entry, int most)
        => entry.Length is > 0 && entry.Length <= most ? _file.ReadWhole(entry.ValueAt, entry.Length).ToArray() : [];

    /// <summary>The numbers of a field, if it is of whole ones; at most <paramref name="most"/>.</summary>
    public ImmutableArray<long> Numbers(IfdEntry entry, int most)
    {
        var size = TiffTypes.SizeOf(entry.Type);
        if (!TiffTypes.IsWhole(entry.Type) || entry.Count > most)
        {
            return [];
        }

        var bytes = Bytes(entry, most * 8);
        var numbers = ImmutableArray.CreateBuilder<long>(bytes.Length / size);
        for (var at = 0; at + size <= bytes.Length; at += size)
        {
            numbers.Add((long)Whole(bytes.AsSpan(at), size, IsLittleEndian));
        }

        return numbers.ToImmutable();
    }

    public static ulong Whole(ReadOnlySpan<byte> bytes, int size, bool isLittle) => (size, isLittle) switch
    {
        (1, _) => bytes[0],
        (2, true) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        (2, false) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
        (4, true) => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
        (4, false) => BinaryPrimitives.ReadUInt32BigEndian(bytes),
        (8, true) => BinaryPrimitives.ReadUInt64LittleEndian(bytes),
        (8, false) => BinaryPrimitives.ReadUInt64BigEndian(bytes),
        _ => 0,
    };

    private IfdEntry Entry(long at)
    {
        var bytes = _file.ReadWhole(at, EntrySize);
        if (bytes.IsEmpty)
        {
            return new IfdEntry(0, 0, 0, at, at, -1);
        }

        var tag = (int)Whole(bytes, 2, IsLittleEndian);
        var type = (int)Whole(bytes[2..], 2, IsLittleEndian);
        var count = Whole(bytes[4..], OffsetSize, IsLittleEndian);
        var size = TiffTypes.SizeOf(type);
        if (size == 0 || count > long.MaxValue / 8)
        {
            return new IfdEntry(tag, type, 0, at, at, -1);
        }

        var length = (long)count * size;
        var inside = 4 + OffsetSize;
        var offset = Whole(bytes[inside..], OffsetSize, IsLittleEndian);
        if (length <= OffsetSize)
        {
            return new IfdEntry(tag, type, (long)count, at, at + inside, length);
        }

        var isWithin = offset <= (ulong)(_end - _start) && length <= _end - _start - (long)offset;
        return new IfdEntry(tag, type, (long)count, at, isWithin ? _start + (long)offset : at, isWithin ? length : -1);
    }
}
