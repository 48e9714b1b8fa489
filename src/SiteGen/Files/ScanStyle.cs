namespace SiteGen.Files;

/// <summary>In what the parts of a site are scanned differently.</summary>
/// <param name="KeepsHidden"><c>static/</c> may have a <c>.well-known</c>.</param>
/// <param name="ObeysIgnoreFiles">Hugo's <c>ignoreFiles</c> is about content, data and phrases only.</param>
internal readonly record struct ScanStyle(bool KeepsHidden, bool ObeysIgnoreFiles)
{
    public static readonly ScanStyle Written = new(false, true);

    public static readonly ScanStyle Theme = new(false, false);

    public static readonly ScanStyle Static = new(true, false);
}
