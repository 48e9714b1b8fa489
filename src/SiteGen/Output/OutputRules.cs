using SiteGen.Diagnostics;

namespace SiteGen.Output;

/// <summary>Mistakes that show only when a site is planned or published.</summary>
public static class OutputRules
{
    public static readonly DiagnosticRule SameUrl = new(
        "SG5001", Severity.Error, "give one of the two another slug or url, or rename its file");

    public static readonly DiagnosticRule AliasHidden = new(
        "SG5002", Severity.Warning, "remove the alias, or move what stands at its address");

    public static readonly DiagnosticRule FileIsFolder = new(
        "SG5003", Severity.Error, "one address cannot be a file and a folder: change the url or slug of one of the two");

    public static readonly DiagnosticRule UnreadableFile = new(
        "SG5004", Severity.Error, "make the file readable, or take it out of the site's folder");

    public static readonly DiagnosticRule OutputIsSource = new(
        "SG5101", Severity.Error, "choose another folder with --output or publishDir");

    public static readonly DiagnosticRule ForeignFile = new(
        "SG5102", Severity.Error, "move or delete the file, or publish into another folder with --output");

    public static readonly DiagnosticRule CannotWrite = new(
        "SG5103", Severity.Error, "make room or allow writing there, then build again; nothing was changed");

    public static readonly DiagnosticRule CommitStopped = new(
        "SG5104", Severity.Error, "make room or allow writing there, then build again: that finishes what was left");
}
