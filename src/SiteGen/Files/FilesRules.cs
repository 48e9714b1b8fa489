using SiteGen.Diagnostics;

namespace SiteGen.Files;

/// <summary>Mistakes in how a site's files lie on the disk.</summary>
public static class FilesRules
{
    public static readonly DiagnosticRule LinkLoop =
        new("SG0101", Severity.Error, "Remove the link, or let it lead to a folder that does not hold it.");

    public static readonly DiagnosticRule UnreadableFolder =
        new("SG0102", Severity.Error, "Give yourself the right to read it, or move it out of the site's folders.");

    public static readonly DiagnosticRule DeadLink =
        new("SG0103", Severity.Warning, "Remove the link, or restore the file it leads to.");

    public static readonly DiagnosticRule NotAFile =
        new("SG0104", Severity.Warning, "Remove it, or move it out of the site's folders; only plain files can be published.");

    public static readonly DiagnosticRule UnreadableFile =
        new("SG0105", Severity.Error, "Give yourself the right to read it, or move it out of the site's folders.");

    public static readonly DiagnosticRule NoHistory =
        new("SG0107", Severity.Warning, "Build the site in a clone of its repository, with git at hand, or set 'enableGitInfo: false'.");

    public static readonly DiagnosticRule ShallowHistory =
        new("SG0108", Severity.Warning, "Clone the whole history: 'git fetch --unshallow', or 'fetch-depth: 0' on a build server.");

    public static readonly DiagnosticRule TooManyLinks =
        new("SG0106", Severity.Error, "Let folders link to each other less often, or copy what they share.");
}
