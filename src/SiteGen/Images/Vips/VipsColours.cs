using NetVips;

namespace SiteGen.Images.Vips;

/// <summary>Brings the colours of photos to what every screen shows: sRGB (or grey) with 8 bits a channel.</summary>
internal static class VipsColours
{
    private const string ProfileField = "icc-profile-data";

    /// <summary>The profile to convert to, or null when nothing is to be converted.</summary>
    public static string? TargetOf(Image image)
        => image.Interpretation == Enums.Interpretation.Cmyk || (image.Contains(ProfileField) && !IsStandard(image)) ? "srgb" : null;

    /// <summary>What the colours of a file without a profile are taken for.</summary>
    public static string? SourceOf(Image image) => image.Interpretation == Enums.Interpretation.Cmyk ? "cmyk" : null;

    /// <summary>A new image, whatever <paramref name="image"/> is.</summary>
    public static Image ToEightBits(Image image)
    {
        var space = image.Interpretation is Enums.Interpretation.Bw or Enums.Interpretation.Grey16
            ? Enums.Interpretation.Bw
            : Enums.Interpretation.Srgb;
        if (image.Interpretation == space)
        {
            return image.Cast(Enums.BandFormat.Uchar);
        }

        using var plain = image.Colourspace(space);
        return plain.Cast(Enums.BandFormat.Uchar);
    }

    // Most profiles say what a file without one means anyway; converting with them would change nothing and take its time.
    private static bool IsStandard(Image image)
        => image.Get(ProfileField) is byte[] profile
            && image.Interpretation is Enums.Interpretation.Srgb or Enums.Interpretation.Rgb
            && (profile.AsSpan().IndexOf("sRGB"u8) >= 0 || profile.AsSpan().IndexOf("s\0R\0G\0B"u8) >= 0);
}
