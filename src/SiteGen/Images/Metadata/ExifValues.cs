using System.Buffers.Binary;

namespace SiteGen.Images.Metadata;

/// <summary>EXIF's numbers as people write them.</summary>
internal sealed class ExifValues(ExifBlock? block)
{
    private static readonly ImmutableArray<(string Name, int Tag)> Names =
    [
        ("ApertureValue", 0x9202), ("ColorSpace", 0xA001), ("DigitalZoomRatio", 0xA404), ("ExposureBias", 0x9204), ("ExposureMode", 0xA402),
        ("ExposureProgram", 0x8822), ("ExposureTime", 0x829A), ("FNumber", 0x829D), ("Flash", 0x9209), ("FocalLength", 0x920A),
        ("FocalLengthIn35mmFilm", 0xA405), ("ISO", 0x8827), ("LensMake", 0xA433), ("LensModel", 0xA434), ("Make", ExifTags.Make),
        ("MaxApertureValue", 0x9205), ("MeteringMode", 0x9207), ("Model", ExifTags.Model), ("SceneCaptureType", 0xA406),
        ("ShutterSpeedValue", 0x9201), ("SubjectDistance", 0x9206), ("WhiteBalance", 0xA403),
    ];

    public string Text(int tag) => block?.Find(tag) switch
    {
        { Type: TiffTypes.Ascii or TiffTypes.Utf8 or 7 } field => MetadataText.Of(field.Bytes),
        { Tag: ExifTags.WindowsTitle or ExifTags.WindowsAuthor } field => MetadataText.OfUtf16(field.Bytes),
        _ => "",
    };

    public string Number(int tag) => block?.Find(tag) is { } field ? NumberOf(field) : "";

    public ImmutableSortedDictionary<string, string> Listed()
    {
        var listed = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, tag) in Names)
        {
            var text = Text(tag) is { Length: > 0 } words ? words : Number(tag);
            if (text.Length > 0)
            {
                listed[name] = text;
            }
        }

        return listed.Count == 0 ? PhotoMetadata.None.Exif : listed.ToImmutable();
    }

    private string NumberOf(ExifField field)
    {
        var isLittle = block!.IsLittleEndian;
        var size = TiffTypes.SizeOf(field.Type);
        if (field.Bytes.Length < size || size == 0)
        {
            return "";
        }

        return field.Type switch
        {
            _ when TiffTypes.IsWhole(field.Type) => TiffReader.Whole(field.Bytes, size, isLittle).ToString(CultureInfo.InvariantCulture),
            TiffTypes.Rational or TiffTypes.SignedRational => Ratio(field, isLittle),
            _ => "",
        };
    }

    // A short exposure is a fraction to every photographer; everything else is a decimal number.
    private static string Ratio(ExifField field, bool isLittle)
    {
        var (top, bottom) = (Part(field, 0, isLittle), Part(field, 4, isLittle));
        if (bottom == 0)
        {
            return "";
        }

        var value = (double)top / bottom;
        return field.Tag == 0x829A && value is > 0 and < 0.3
            ? string.Create(CultureInfo.InvariantCulture, $"1/{Math.Round(1 / value)}")
            : Math.Round(value, 3).ToString(CultureInfo.InvariantCulture);
    }

    private static long Part(ExifField field, int at, bool isLittle)
    {
        var bytes = field.Bytes.AsSpan(at, 4);
        return field.Type == TiffTypes.SignedRational
            ? isLittle ? BinaryPrimitives.ReadInt32LittleEndian(bytes) : BinaryPrimitives.ReadInt32BigEndian(bytes)
            : (long)TiffReader.Whole(bytes, 4, isLittle);
    }
}
