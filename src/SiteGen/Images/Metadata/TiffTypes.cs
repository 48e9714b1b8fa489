namespace SiteGen.Images.Metadata;

/// <summary>The value types of TIFF by their numbers.</summary>
internal static class TiffTypes
{
    public const int Ascii = 2;
    public const int Short = 3;
    public const int Long = 4;
    public const int Rational = 5;
    public const int SignedRational = 10;
    public const int Utf8 = 129;

    /// <summary>Bytes of one value; 0 for a type that does not exist.</summary>
    public static int SizeOf(int type) => type switch
    {
        1 or Ascii or 6 or 7 or Utf8 => 1,
        Short or 8 => 2,
        Long or 9 or 11 or 13 => 4,
        Rational or SignedRational or 12 or 16 or 17 or 18 => 8,
        _ => 0,
    };

    public static bool IsWhole(int type) => type is 1 or Short or Long or 6 or 8 or 9 or 13 or 16 or 17 or 18;
}
