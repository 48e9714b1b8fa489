using SiteGen.Diagnostics;

namespace SiteGen.Images;

/// <summary>Mistakes with picture files. Warnings leave the picture as its author wrote it; errors keep the site from being published without its pictures.</summary>
public static class ImageRules
{
    public static readonly DiagnosticRule NotFound = new(
        "SG3001", Severity.Warning, "Put the picture beside the page or into static/, or correct its address.");

    public static readonly DiagnosticRule NotAPicture = new(
        "SG3002", Severity.Warning, "Export it as JPEG, PNG, WebP, AVIF, GIF, TIFF, HEIC or SVG.");

    public static readonly DiagnosticRule Damaged = new(
        "SG3003", Severity.Warning, "Copy it again from where it came from: a transfer may have been cut off.");

    public static readonly DiagnosticRule TooLarge = new(
        "SG3004", Severity.Warning, "Make it smaller, or raise 'images.maxPixels' if it really is that large.");

    public static readonly DiagnosticRule NoHeicDecoder = new(
        "SG3005", Severity.Warning, "Export it as JPEG, or install libheif with libde265 on the machine that builds the site.");

    public static readonly DiagnosticRule NotEncoded = new(
        "SG3006", Severity.Error, "Is the disk full? If not, save the picture anew in another format; 'images.variants: false' publishes all pictures as they are.");

    public static readonly DiagnosticRule NoDecoder = new(
        "SG3007", Severity.Error, "Put libvips beside the program, where the release has it, or set 'images.variants: false'.");

    /// <summary>Whether a mistake is the file's, wherever it is named.</summary>
    internal static bool AreOfFile(DiagnosticRule rule)
        => rule == NotAPicture || rule == Damaged || rule == TooLarge || rule == NoHeicDecoder || rule == NoDecoder;
}
