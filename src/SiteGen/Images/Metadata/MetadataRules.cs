using SiteGen.Diagnostics;

namespace SiteGen.Images.Metadata;

/// <summary>Mistakes in files whose metadata is to be taken out.</summary>
public static class MetadataRules
{
    public static readonly DiagnosticRule Damaged = new(
        "SG3091", Severity.Warning, "Open it in an image editor and save it again, or set 'images.metadata: keep' to publish files as they are.");

    public static readonly DiagnosticRule Withheld = new(
        "SG3092", Severity.Warning,
        "Publish it in another format (photos as JPEG or DNG, films as MP4), take out what it says with a program such as exiftool or ffmpeg, "
        + "or set 'images.metadata: keep' to publish files as they are.");
}
