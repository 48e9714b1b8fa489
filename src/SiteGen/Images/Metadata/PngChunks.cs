namespace SiteGen.Images.Metadata;

/// <summary>Which chunks of a PNG stay.</summary>
internal static class PngChunks
{
    // Critical chunks, colour, transparency, size in print, animation.
    private static readonly ImmutableArray<string> Picture =
    [
        "IHDR", "PLTE", "IDAT", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs",
        "sPLT", "tIME", "acTL", "fcTL", "fdAT", "oFFs", "pCAL", "sCAL", "sTER", "gIFg",
    ];

    private static readonly ImmutableArray<string> Texts = ["Title", "Author", "Description", "Copyright", "Disclaimer"];

    public static bool ShowsPicture(ReadOnlySpan<byte> kind) => Has(Picture, kind);

    public static bool IsText(ReadOnlySpan<byte> kind)
        => kind.SequenceEqual("tEXt"u8) || kind.SequenceEqual("zTXt"u8) || kind.SequenceEqual("iTXt"u8);

    public static bool IsPublicText(ReadOnlySpan<byte> keyword) => Has(Texts, keyword);

    private static bool Has(ImmutableArray<string> names, ReadOnlySpan<byte> name)
    {
        foreach (var known in names)
        {
            if (System.Text.Ascii.Equals(name, known))
            {
                return true;
            }
        }

        return false;
    }
}
