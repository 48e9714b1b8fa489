using SiteGen.Diagnostics;

namespace SiteGen.Markdown.Highlighting;

/// <summary>Mistakes in what authors write behind a code fence's language and in the highlight shortcode.</summary>
public static class HighlightRules
{
    public static readonly DiagnosticRule BrokenAttributes = new(
        "SG2201", Severity.Warning, "Write attributes as {linenos=true hl_lines=[1,\"3-5\"] .class #id}.");

    public static readonly DiagnosticRule BadValue = new(
        "SG2202",
        Severity.Warning,
        "Lines are numbers and ranges: \"2 4-6\" or [2,\"4-6\"]; linenos is true, false, table or inline.");

    public static readonly DiagnosticRule UnknownOption = new(
        "SG2203",
        Severity.Warning,
        "Known options: linenos, hl_lines, linenostart, anchorlinenos, lineanchors, hl_inline, tabwidth.");

    public static readonly DiagnosticRule NoSuchLine = new(
        "SG2204", Severity.Warning, "The block's first line is 1, whatever number it shows.");
}
