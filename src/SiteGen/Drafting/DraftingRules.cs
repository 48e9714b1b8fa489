using SiteGen.Diagnostics;

namespace SiteGen.Drafting;

/// <summary>What can be wrong with the notes that a draft is to start from.</summary>
public static class DraftingRules
{
    public static readonly DiagnosticRule NoSuchSource =
        new("SG3601", Severity.Error, "Give the whole address of a pad, or the name of a .txt, .md or .html file.");

    public static readonly DiagnosticRule NotConfigured = new(
        "SG3602",
        Severity.Error,
        "Add the host to references.etherpad.hosts in the configuration, or save the pad's export and give that file.");

    public static readonly DiagnosticRule NoText =
        new("SG3603", Severity.Error, "Save it as plain text in UTF-8, or export it as HTML.");

    public static readonly DiagnosticRule NothingWritten = new(
        "SG3604",
        Severity.Warning,
        "Check the pad's name: names differ in upper and lower case, and anybody can empty a pad.");

    /// <summary>A file that is no pad's export by its name is more often a slip than somebody's notes.</summary>
    public static readonly DiagnosticRule NoNotes = new(
        "SG3620",
        Severity.Error,
        "Give a file that ends in .txt, .md or .html: a pad's export, or notes of your own.");

    public static readonly DiagnosticRule Empty =
        new("SG3621", Severity.Error, "Write the notes into it first, or name another file.");
}
