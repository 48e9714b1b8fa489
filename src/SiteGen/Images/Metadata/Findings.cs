namespace SiteGen.Images.Metadata;

/// <summary>What a walk through one file gathers: what it says, and what must change before anybody else may have it.</summary>
internal sealed class Findings
{
    private readonly List<Splice> _splices = [];

    /// <summary>Only facts are wanted: a walk may end where the pixels begin.</summary>
    public bool IsReading { get; init; }

    public ExifBlock? Exif { get; private set; }

    public XmpPacket? Xmp { get; private set; }

    public IptcBlock? Iptc { get; private set; }

    public bool HasLocation { get; private set; }

    /// <summary>The file is not built as its format demands.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Why the file must not be published at all: "it is …"; "" when it may be.</summary>
    public string Withheld { get; private set; } = "";

    public void Damage() => IsDamaged = true;

    /// <summary>What it says cannot be taken out; the first reason counts.</summary>
    public void Withhold(string reason) => Withheld = Withheld.Length == 0 ? reason : Withheld;

    public void Locate() => HasLocation = true;

    public void Remove(long at, long length) => Replace(at, length, ReadOnlyMemory<byte>.Empty);

    public void Blank(long at, long length) => Add(new Splice(at, length, default, IsBlank: true));

    public void Replace(long at, long length, ReadOnlyMemory<byte> bytes) => Add(new Splice(at, length, bytes));

    /// <summary>The first block of a kind counts, as it does for other programs.</summary>
    public ExifBlock Take(ExifBlock exif)
    {
        Exif ??= exif;
        HasLocation |= exif.HasLocation;
        return exif;
    }

    public XmpPacket Take(XmpPacket xmp)
    {
        Xmp ??= xmp;
        HasLocation |= xmp.HasLocation;
        return xmp;
    }

    /// <summary>A packet in a file; one that is too long to be looked into is none that may stay.</summary>
    public XmpPacket TakeXmp(ByteWindow file, long at, long length)
    {
        var bytes = file.ReadWhole(at, length);
        if (bytes.IsEmpty && length > 0)
        {
            Damage();
        }

        return Take(XmpPacket.Read(bytes));
    }

    public IptcBlock Take(IptcBlock iptc)
    {
        Iptc ??= iptc;
        HasLocation |= iptc.HasLocation;
        return iptc;
    }

    /// <summary>What was found in a picture inside this one.</summary>
    public void Join(Findings inside)
    {
        HasLocation |= inside.HasLocation;
        IsDamaged |= inside.IsDamaged;
    }

    /// <summary>In order and without overlaps: where two meet, the earlier one wins and the later one is cut.</summary>
    public ImmutableArray<Splice> Splices()
    {
        var sorted = ImmutableArray.CreateBuilder<Splice>(_splices.Count);
        long end = 0;
        foreach (var splice in _splices.OrderBy(static item => item.At).ThenByDescending(static item => item.Length))
        {
            if (splice.At >= end)
            {
                sorted.Add(splice);
                end = splice.End;
            }
            else if (splice.End > end)
            {
                // What kept its length must keep it, or offsets elsewhere in the file would lie.
                var isInPlace = splice.NewLength == splice.Length;
                sorted.Add(splice with { At = end, Length = splice.End - end, Bytes = default, IsBlank = isInPlace });
                end = splice.End;
            }
        }

        return sorted.ToImmutable();
    }

    private void Add(Splice splice)
    {
        if (!IsReading && (splice.Length > 0 || splice.Bytes.Length > 0))
        {
            _splices.Add(splice);
        }
    }
}
