namespace SiteGen.Images.Metadata;

/// <summary>Which fields of a TIFF file may be published: those that its pixels need, and what an EXIF block may keep.</summary>
internal static class TiffTags
{
    public const int SubfileType = 254;
    public const int Compression = 259;
    public const int StripOffsets = 273;
    public const int StripByteCounts = 279;
    public const int TileOffsets = 324;
    public const int TileByteCounts = 325;
    public const int SubFolders = 330;
    public const int JpegOffset = 513;
    public const int JpegLength = 514;
    public const int Xmp = 700;
    public const int Iptc = 33723;
    public const int Photoshop = 34377;

    /// <summary>Panasonic's: from there on the file is pixels.</summary>
    public const int RawOffset = 0x118;
    private const int FirstOfRaw = 50706;
    private const int LastOfRaw = 51200;

    // Layout, colour, compression; no document, page or computer name, no program, no layers.
    private static readonly ImmutableArray<int> Pixels =
    [
        SubfileType, 255, 256, 257, 258, Compression, 262, 263, 264, 265, 266, StripOffsets, 277, 278, StripByteCounts, 280, 281, 284,
        290, 291, 292, 293, 297, 301, 317, 318, 319, 320, 321, 322, 323, TileOffsets, TileByteCounts, SubFolders, 332, 334, 338, 339,
        340, 341, 346, 347, 512, JpegOffset, JpegLength, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532, 32995, 32996, 32997,
        32998, 33421, 33422, 34675,
    ];

    // Of a raw photo: serial number, the maker's own, the original's name and bytes, previews, reel and camera label.
    private static readonly ImmutableArray<int> PrivateOfRaw =
        [50735, 50740, 50781, 50827, 50828, 50966, 50967, 50968, 50969, 50970, 50971, 51043, 51081, 51105];

    /// <summary>Where on earth the pixels of a map lie.</summary>
    public static bool IsPlace(int tag) => tag is 33550 or 33922 or 34264 or 34735 or 34736 or 34737;

    /// <summary>How Panasonic's sensor was read out; 0x2E is a whole photo with metadata of its own.</summary>
    public static bool MayStayOfPanasonic(int tag) => tag is (>= 1 and <= 0x4A and not 0x2E) or RawOffset or 0x119 or 0x11C;

    public static bool MayStay(int tag)
        => Pixels.Contains(tag) || ExifTags.MayStay(ExifFolder.Image, tag)
            || (tag is >= FirstOfRaw and <= LastOfRaw && !PrivateOfRaw.Contains(tag));
}
