using SiteGen.Diagnostics;

namespace SiteGen.Output;

/// <summary>Mistakes that show only when a site is planned or published.</summary>
public static class OutputRules
{
    public static readonly DiagnosticRule SameUrl = new(
        "SG5001", Severity.Error, "give one of the two another slug or url, rename its file, or change its pattern in permalinks");

    public static readonly DiagnosticRule AliasHidden = new(
        "SG5002", Severity.Warning, "remove the alias, or move what stands at its address");

    public static readonly DiagnosticRule FileIsFolder = new(
        "SG5003", Severity.Error, "one address cannot be a file and a folder: change the url or slug of one of the two");

    public static readonly DiagnosticRule UnreadableFile = new(
        "SG5004", Severity.Error, "make the file readable, or take it out of the site's folder");

    public static readonly DiagnosticRule LeavesOutput = new(
        "SG5005", Severity.Error, "change the path or file name that the address is made from");

    public static readonly DiagnosticRule ReservedName = new(
        "SG5006", Severity.Error, "choose a name that does not begin with '.sitegen-'");

    public static readonly DiagnosticRule NameTooLong = new(
        "SG5007", Severity.Error, "shorten the slug, url or file name: a disk takes names of 255 bytes");

    public static readonly DiagnosticRule CaseOnly = new(
        "SG5008", Severity.Warning, "on Windows and macOS both would be one file: change one of the two");

    public static readonly DiagnosticRule NoBaseUrl = new(
        "SG5009", Severity.Warning, "set baseURL to where the site will live, such as 'https://example.org/', or give --base-url");

    public static readonly DiagnosticRule NoTemplate = new(
        "SG5010", Severity.Warning, "add a template for the format, or take it out of 'outputs'");

    public static readonly DiagnosticRule OwnRedirects = new(
        "SG5011", Severity.Info, "add a line for each alias where the host should redirect; the pages at old addresses lead on without");

    public static readonly DiagnosticRule OutputIsSource = new(
        "SG5101", Severity.Error, "choose another folder with --output or publishDir");

    public static readonly DiagnosticRule ForeignFile = new(
        "SG5102", Severity.Error, "move or delete the file, or publish into another folder with --output");

    public static readonly DiagnosticRule CannotWrite = new(
        "SG5103", Severity.Error, "make room or allow writing there, then build again; nothing was changed");

    public static readonly DiagnosticRule CommitStopped = new(
        "SG5104", Severity.Error, "make room or allow writing there, then build again: that finishes what was left");

    public static readonly DiagnosticRule KeptEdited = new(
        "SG5105", Severity.Warning, "delete the file when it is not needed any more; from now on it counts as yours");
}
