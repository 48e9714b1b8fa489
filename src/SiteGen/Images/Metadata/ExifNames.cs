using System.Collections.Frozen;

namespace SiteGen.Images.Metadata;

/// <summary>The names of EXIF fields that XMP repeats and that may be published.</summary>
internal static class ExifNames
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "ImageDescription", "Make", "Model", "Orientation", "XResolution", "YResolution", "ResolutionUnit", "Artist", "Copyright",
        "WhitePoint", "PrimaryChromaticities", "YCbCrCoefficients", "YCbCrPositioning", "YCbCrSubSampling", "ReferenceBlackWhite",
        "ImageWidth", "ImageLength", "BitsPerSample", "SamplesPerPixel", "PhotometricInterpretation", "PlanarConfiguration",
        "Compression", "TransferFunction", "NativeDigest",
        "ExposureTime", "FNumber", "ExposureProgram", "ISOSpeedRatings", "ExifVersion", "DateTimeOriginal", "DateTimeDigitized",
        "ComponentsConfiguration", "CompressedBitsPerPixel", "ShutterSpeedValue", "ApertureValue", "BrightnessValue",
        "ExposureBiasValue", "MaxApertureValue", "SubjectDistance", "MeteringMode", "LightSource", "Flash", "FocalLength",
        "SubjectArea", "FlashpixVersion", "ColorSpace", "PixelXDimension", "PixelYDimension", "FocalPlaneXResolution",
        "FocalPlaneYResolution", "FocalPlaneResolutionUnit", "SensingMethod", "FileSource", "SceneType", "CustomRendered",
        "ExposureMode", "WhiteBalance", "DigitalZoomRatio", "FocalLengthIn35mmFilm", "SceneCaptureType", "GainControl", "Contrast",
        "Saturation", "Sharpness", "SubjectDistanceRange", "Gamma",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsKnown(string name) => Known.Contains(name);
}
