namespace SiteGen.Files;

/// <summary>In what the parts of a site are scanned differently.</summary>
/// <param name="KeepsHidden"><c>static/</c> may have a <c>.well-known</c>.</param>
/// <param name="ObeysIgnoreFiles">Hugo's <c>ignoreFiles</c> is about content, data and phrases only.</param>
/// <param name="EntersLinks">Where links to folders are not followed, they are listed as files that are links.</param>
internal readonly record struct ScanStyle(bool KeepsHidden, bool ObeysIgnoreFiles, bool EntersLinks = true)
{
    public static readonly ScanStyle Written = new(false, true);

    public static readonly ScanStyle Theme = new(false, false);

    public static readonly ScanStyle Static = new(true, false);

    // Copies come from anybody who sends a site a change, and lie where we wrote them.
    public static readonly ScanStyle Pads = new(false, false, EntersLinks: false);
}
