namespace SiteGen.Content;

/// <summary>In which direction languages are written, so that a theme need not ask the author.</summary>
internal static class Scripts
{
    // Languages and scripts of CLDR that run from right to left.
    private static readonly ImmutableArray<string> RightToLeft =
        ["ar", "arc", "ckb", "dv", "fa", "he", "khw", "ks", "ku", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi"];

    private static readonly ImmutableArray<string> RightToLeftScripts =
        ["arab", "hebr", "nkoo", "rohg", "syrc", "thaa"];

    /// <param name="locale">Such as <c>fa</c>, <c>ar-EG</c> or <c>pa-Arab</c>.</param>
    public static string DirectionOf(string locale)
    {
        var parts = locale.ToLowerInvariant().Split('-', '_');
        var script = parts.Skip(1).FirstOrDefault(static part => part.Length == 4);
        var isRightToLeft = script is null ? RightToLeft.Contains(parts[0]) : RightToLeftScripts.Contains(script);
        return isRightToLeft ? "rtl" : "ltr";
    }
}
