using SiteGen.Diagnostics;

namespace SiteGen.Files;

/// <summary>Mistakes in how a site's files lie on the disk.</summary>
public static class FilesRules
{
    public static readonly DiagnosticRule LinkLoop =
        new("SG0101", Severity.Error, "Remove the link, or let it lead to a folder that does not hold it.");

    public static readonly DiagnosticRule UnreadableFolder =
        new("SG0102", Severity.Error, "Give yourself the right to read it, or name it in 'ignoreFiles'.");

    public static readonly DiagnosticRule DeadLink =
        new("SG0103", Severity.Warning, "Remove the link, or restore the file it leads to.");

    public static readonly DiagnosticRule NotAFile =
        new("SG0104", Severity.Warning, "Remove it, or name it in 'ignoreFiles'; only plain files can be published.");

    public static readonly DiagnosticRule UnreadableFile =
        new("SG0105", Severity.Error, "Give yourself the right to read it, or name it in 'ignoreFiles'.");

    public static readonly DiagnosticRule TooManyLinks =
        new("SG0106", Severity.Error, "Let folders link to each other less often, or copy what they share.");
}
