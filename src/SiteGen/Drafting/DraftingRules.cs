using SiteGen.Diagnostics;

namespace SiteGen.Drafting;

/// <summary>What can be wrong with the notes that a draft is to start from.</summary>
public static class DraftingRules
{
    public static readonly DiagnosticRule NoSuchSource =
        new("SG3601", Severity.Error, "Give the whole address of a pad, or the name of a .txt or .html file.");

    public static readonly DiagnosticRule NotConfigured =
        new("SG3602", Severity.Error, "Add the host to references.etherpad.hosts in the configuration, or save the pad's export and give that file.");

    public static readonly DiagnosticRule NoText =
        new("SG3603", Severity.Error, "Save it as plain text in UTF-8, or export it as HTML.");

    public static readonly DiagnosticRule NothingWritten =
        new("SG3604", Severity.Warning, "Check the pad's name: names differ in upper and lower case, and anybody can empty a pad.");
}
