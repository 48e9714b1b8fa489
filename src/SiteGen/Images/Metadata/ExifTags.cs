namespace SiteGen.Images.Metadata;

/// <summary>
/// Which EXIF fields may be published. A list of what stays, not of what goes: fields that nobody here has heard of may hold anything.
/// </summary>
internal static class ExifTags
{
    public const int ImageDescription = 0x010E;
    public const int Make = 0x010F;
    public const int Model = 0x0110;
    public const int Orientation = 0x0112;
    public const int ModifyDate = 0x0132;
    public const int Artist = 0x013B;
    public const int Copyright = 0x8298;
    public const int PhotoFolder = 0x8769;
    public const int GpsFolder = 0x8825;
    public const int WindowsTitle = 0x9C9B;
    public const int WindowsAuthor = 0x9C9D;
    public const int DateTaken = 0x9003;
    public const int DateDigitized = 0x9004;
    public const int InteroperabilityFolder = 0xA005;

    // How the picture is to be shown, what it shows, who made it and with what kind of camera.
    private static readonly ImmutableArray<int> Image =
    [
        0x0100, 0x0101, ImageDescription, Make, Model, Orientation, 0x011A, 0x011B, 0x0128, ModifyDate, Artist, 0x013E, 0x013F,
        0x0211, 0x0212, 0x0213, 0x0214, 0x4746, Copyright, WindowsTitle, WindowsAuthor,
    ];

    // Exposure, lens and colour; no serial numbers, owner, maker note, comment, time zone, weather or number of the picture.
    private static readonly ImmutableArray<int> Photo =
    [
        0x829A, 0x829D, 0x8822, 0x8827, 0x8830, 0x8831, 0x8832, 0x8833, 0x9000, DateTaken, DateDigitized, 0x9101, 0x9102, 0x9201,
        0x9202, 0x9203, 0x9204, 0x9205, 0x9206, 0x9207, 0x9208, 0x9209, 0x920A, 0x9214, 0xA000, 0xA001, 0xA002, 0xA003, 0xA20E,
        0xA20F, 0xA210, 0xA214, 0xA217, 0xA300, 0xA301, 0xA302, 0xA401, 0xA402, 0xA403, 0xA404, 0xA405, 0xA406, 0xA407, 0xA408,
        0xA409, 0xA40A, 0xA40C, 0xA432, 0xA433, 0xA434, 0xA460, 0xA500,
    ];

    public static bool MayStay(ExifFolder folder, int tag) => folder switch
    {
        ExifFolder.Image => Image.Contains(tag),
        ExifFolder.Photo => Photo.Contains(tag),
        _ => tag is 1 or 2,
    };

    /// <summary>A position, or the name of one; a GPS folder with a version alone tells nothing.</summary>
    public static bool IsPlace(int gpsTag) => gpsTag is 2 or 4 or 20 or 22 or 27 or 28;
}
