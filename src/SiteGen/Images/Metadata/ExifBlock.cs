namespace SiteGen.Images.Metadata;

/// <summary>An EXIF block as it stands in JPEG, PNG, WebP and HEIC, and what of it may be published.</summary>
internal sealed class ExifBlock
{
    private const int LongestValue = 64 * 1024;

    // Programs leave room between values; more than that may be what an editor took from the list but not from the file.
    private const int UsualGaps = 64;

    private readonly List<ExifField> _fields = [];
    private TiffReader? _tiff;

    private ExifBlock(long length) => Length = length;

    public bool IsLittleEndian => _tiff is { IsLittleEndian: true };

    public long Length { get; }

    public bool HasLocation { get; private set; }

    /// <summary>Something is in it that may not be published.</summary>
    public bool IsPrivate { get; private set; }

    /// <summary>The fields that may be published, in the order of the block.</summary>
    public IReadOnlyList<ExifField> Fields => _fields;

    public static ExifBlock Read(ReadOnlySpan<byte> tiff)
    {
        var bytes = tiff.ToArray();
        return Read(new ByteWindow(bytes), 0, bytes.Length);
    }

    public static ExifBlock Read(ByteWindow file, long at, long length)
    {
        var block = new ExifBlock(length) { _tiff = TiffReader.Open(file, at, length) };
        if (block._tiff is { IsBig: false } tiff && tiff.Read(tiff.First) is { } first)
        {
            block.Add(tiff, first, ExifFolder.Image);

            // The second directory is a small copy of the picture, often from before it was cropped.
            block.IsPrivate |= first.Next != 0;
        }
        else
        {
            block.IsPrivate = true;
        }

        return block;
    }

    /// <summary>The block without what is private, as small as can be; null when it may stay as it is, empty when nothing is left.</summary>
    public byte[]? Cleaned()
    {
        var cleaned = _fields.Count == 0 ? [] : ExifWriter.Write(_fields, IsLittleEndian);
        return IsPrivate || Length > cleaned.Length + UsualGaps ? cleaned : null;
    }

    public ExifField? Find(int tag)
    {
        foreach (var field in _fields)
        {
            if (field.Tag == tag && field.Folder != ExifFolder.Interoperability)
            {
                return field;
            }
        }

        return null;
    }

    private void Add(TiffReader tiff, Ifd ifd, ExifFolder folder)
    {
        IsPrivate |= !ifd.IsWhole;
        var seen = new HashSet<int>();
        foreach (var entry in ifd.Entries)
        {
            if (!seen.Add(entry.Tag))
            {
                IsPrivate = true;
            }
            else if (FolderBehind(entry, folder) is { } behind && tiff.Numbers(entry, 1) is [var offset] && tiff.Read(offset) is { } inner)
            {
                Add(tiff, inner, behind);
            }
            else if (entry.Tag == ExifTags.GpsFolder)
            {
                IsPrivate = true;
                HasLocation |= tiff.Numbers(entry, 1) is [var gps] && tiff.Read(gps) is { } places && IsPlace(places);
            }
            else if (ExifTags.MayStay(folder, entry.Tag) && tiff.Bytes(entry, LongestValue) is { Length: > 0 } bytes)
            {
                _fields.Add(new ExifField(folder, entry.Tag, entry.Type, (int)entry.Count, bytes));
            }
            else
            {
                IsPrivate = true;
            }
        }
    }

    private static bool IsPlace(Ifd gps) => gps.Entries.Any(static entry => entry.IsValid && entry.Length > 0 && ExifTags.IsPlace(entry.Tag));

    private static ExifFolder? FolderBehind(IfdEntry entry, ExifFolder folder) => (folder, entry.Tag) switch
    {
        (ExifFolder.Image, ExifTags.PhotoFolder) => ExifFolder.Photo,
        (ExifFolder.Photo, ExifTags.InteroperabilityFolder) => ExifFolder.Interoperability,
        _ => null,
    };
}
