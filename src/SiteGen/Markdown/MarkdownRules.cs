using SiteGen.Diagnostics;

namespace SiteGen.Markdown;

/// <summary>The mistakes that reading Markdown itself can find.</summary>
public static class MarkdownRules
{
    public static readonly DiagnosticRule TooDeep = new(
        "SG2001", Severity.Error, "Nest lists, quotes and emphasis less deeply: more than a hundred levels are never meant.");

    public static readonly DiagnosticRule NotReadable = new(
        "SG2002", Severity.Error, "Shorten or split the text near the named line; it can't be read as Markdown.");

    public static readonly DiagnosticRule Storm = new(
        "SG2003", Severity.Error, "Break the run of repeated marks with a blank line, or put it into a code block.");

    public static readonly DiagnosticRule HtmlLeftOut = new(
        "SG2004",
        Severity.Warning,
        "Write it as Markdown or as a shortcode, or let raw HTML through: markup.goldmark.renderer.unsafe: true.");

    public static readonly DiagnosticRule HtmlInFormula = new(
        "SG2005",
        Severity.Warning,
        "Write 'less than' as \\lt; for HTML that is meant, let raw HTML through: markup.goldmark.renderer.unsafe: true.");
}
