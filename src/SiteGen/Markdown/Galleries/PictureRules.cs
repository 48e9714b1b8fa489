using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Galleries;

/// <summary>Mistakes in pictures of a text and in what a page says about its galleries.</summary>
public static class PictureRules
{
    public static readonly DiagnosticRule NoAlt = new(
        "SG3111",
        Severity.Warning,
        "Say what it shows: ![two people at a whiteboard](photo.jpg). For mere decoration leave a blank: ![ ](line.png).");

    public static readonly DiagnosticRule BadGalleries = new(
        "SG3112", Severity.Warning, "'galleries' is true, false, or a map with 'auto', 'minimum', 'download' and 'archive'.");

    public static readonly DiagnosticRule SpacedName = new(
        "SG3113", Severity.Warning, "Put the address into angle brackets, or write %20 for each space.");
}
