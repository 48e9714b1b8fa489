namespace SiteGen.Images.Metadata;

/// <summary>Cleans what a HEIC or AVIF stores beside its pictures: EXIF, XMP and small copies.</summary>
internal sealed class ImageItems
{
    private const int MetaHead = 4;

    private static readonly ImmutableArray<string> Pictures =
    [
        "hvc1", "hev1", "av01", "av02", "grid", "iovl", "iden", "tmap", "jpeg", "avc1", "vvc1", "unci", "j2k1", "lhv1", "hvt1", "vvcN",
        "mski",
    ];

    private readonly ByteWindow _file;
    private readonly Findings _findings;
    private readonly BoxBlanker _blank;

    private ImageItems(ByteWindow file, Findings findings, BoxBlanker blank) => (_file, _findings, _blank) = (file, findings, blank);

    public static void Walk(ByteWindow file, Box meta, Findings findings, BoxBlanker blank)
    {
        var boxes = BoxReader.Inside(file, meta, MetaHead);
        if (BoxReader.Find(boxes, "iinf") is not { } list)
        {
            FilmNotes.Walk(file, meta, findings, blank);
            return;
        }

        ImageItem[] items = [.. ItemList.Read(file, list)];
        if (ItemPlaces.Read(file, boxes) is not { } places || items.Length >= BoxReader.MostBoxes)
        {
            findings.Withhold("is a photo of so many parts that nobody can tell where its metadata lies");
            return;
        }

        var copies = ItemReferences.SmallCopies(file, boxes);
        foreach (var item in items)
        {
            new ImageItems(file, findings, blank).Clean(item, places.GetValueOrDefault(item.Id, []), copies.Contains(item.Id));
        }
    }

    private void Clean(ImageItem item, ImmutableArray<(long At, long End)> places, bool isSmallCopy)
    {
        if (item.Kind == "Exif" && places is [var exif])
        {
            Exif(exif.At, exif.End, _file.ReadWhole(exif.At, exif.End - exif.At).ToArray());
        }
        else if (item is { Kind: "mime", ContentType: "application/rdf+xml" } && places is [var xmp])
        {
            _blank.Xmp(xmp.At, xmp.End);
        }
        else if (isSmallCopy || !Pictures.Contains(item.Kind))
        {
            Blank(item, places, isSmallCopy);
        }
    }

    private void Exif(long at, long end, byte[] bytes)
    {
        // Four bytes say how far behind them the block begins.
        var start = bytes.Length > 4 ? TiffReader.Whole(bytes, 4, isLittle: false) + 4 : ulong.MaxValue;
        if (start >= (ulong)bytes.Length)
        {
            _findings.Damage();
            _blank.Blank(at, end);
            return;
        }

        if (_findings.Take(ExifBlock.Read(bytes.AsSpan((int)start))).Cleaned() is { } cleaned)
        {
            _blank.Settle(at, bytes, cleaned.Length == 0 ? [] : [0, 0, 0, 0, .. cleaned], 0);
        }
    }

    // An item of a kind that no viewer knows is passed over by all of them.
    private void Blank(ImageItem item, ImmutableArray<(long At, long End)> places, bool isSmallCopy)
    {
        if (isSmallCopy && item.Kind != "free")
        {
            _findings.Replace(item.KindAt, 4, (byte[])[.. "free"u8]);
        }

        foreach (var (at, end) in places)
        {
            _blank.Blank(at, end);
        }
    }
}
