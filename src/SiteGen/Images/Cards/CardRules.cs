using SiteGen.Diagnostics;

namespace SiteGen.Images.Cards;

/// <summary>Mistakes in what a theme or a site brings for its social cards.</summary>
public static class CardRules
{
    public static readonly DiagnosticRule BadColour = new(
        "SG3050", Severity.Warning, "Write it as '#0b5394'; the file may name 'ground', 'title', 'text', 'accent' and 'mountains'.");

    public static readonly DiagnosticRule BadFont = new(
        "SG3051", Severity.Warning, "Use a TrueType or OpenType file (.ttf, .otf); web fonts (.woff, .woff2) and collections cannot be read.");

    public static readonly DiagnosticRule NoFont = new(
        "SG3052", Severity.Warning, "Install the program again with its folder 'fonts', or set 'socialCards: false'.");
}
