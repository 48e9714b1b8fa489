using SiteGen.Diagnostics;

namespace SiteGen.Cli.Reporting;

/// <summary>Mistakes in the one-line form that MSBuild and most editors turn into clickable entries.</summary>
internal static class MsBuildReport
{
    public static void Write(Findings findings, TextWriter output)
    {
        foreach (var item in findings.Items)
        {
            output.Write($"{Place(item.Location)}: {Word(item.Severity)} {item.Rule.Code}: {Words.OneLine(item.Message)}");
            output.Write(item.Hint.Length > 0 ? $" ({Words.OneLine(item.Hint)})\n" : "\n");
        }
    }

    // The canonical form demands an origin; a tool's name is one.
    private static string Place(SourceLocation location)
        => location.File.Length == 0 ? "sitegen" : Words.OneLine(location.ToString());

    private static string Word(Severity severity) => severity == Severity.Info ? "message" : Words.Of(severity);
}
