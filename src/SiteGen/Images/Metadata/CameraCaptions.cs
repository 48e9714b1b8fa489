using System.Collections.Frozen;

namespace SiteGen.Images.Metadata;

/// <summary>What cameras and programs write into every photo where people would write a caption.</summary>
internal static class CameraCaptions
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "OLYMPUS DIGITAL CAMERA", "OLYMPUS CAMERA", "SONY DSC", "SONY", "DSC", "MINOLTA DIGITAL CAMERA", "KONICA MINOLTA DIGITAL CAMERA",
        "SAMSUNG DIGITAL CAMERA", "SAMSUNG CSC", "SAMSUNG", "DIGITAL CAMERA", "DIGITAL STILL CAMERA", "PENTAX DIGITAL CAMERA",
        "KODAK DIGITAL STILL CAMERA", "SANYO DIGITAL CAMERA", "RICOH DIGITAL CAMERA", "VIVITAR DIGITAL CAMERA", "BENQ DIGITAL CAMERA",
        "EXIF_JPEG_PICTURE", "EXIF JPEG PICTURE", "JPEG PICTURE", "CREATED WITH GIMP", "CREATED WITH THE GIMP", "CREATED BY DPE",
        "UNTITLED", "IMAGE", "DEFAULT", "DCF 1.0", "EXIF", "USER COMMENTS", "BINARY COMMENT", "CHARSET=ASCII", "ASCII", "(NULL)", "NULL",
        "COF", "COF_SOFT", "DAV", "EDF", "FBT", "HDR", "HDRPL", "HPTLF", "MDE", "NOR", "OZEDF", "OZNOR", "PTR", "PTFBTY", "RHDR", "SDR",
        "SMART", "SCREENSHOT", "MMEXPORT",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Has(string text, string make, string model)
        => Known.Contains(text) || text.Equals(make, StringComparison.OrdinalIgnoreCase) || text.Equals(model, StringComparison.OrdinalIgnoreCase)
            || text.All(static letter => !char.IsLetterOrDigit(letter));
}
