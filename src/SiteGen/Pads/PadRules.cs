using SiteGen.Diagnostics;

namespace SiteGen.Pads;

/// <summary>What can be wrong with the copies of pads that a site keeps.</summary>
public static class PadRules
{
    public static readonly DiagnosticRule Broken =
        new("SG3401", Severity.Warning, "Restore the file as git has it; until then this copy counts as not there.");

    public static readonly DiagnosticRule NoText =
        new("SG3402", Severity.Warning, "Restore the text as git has it, or remove the rest of the copy.");

    public static readonly DiagnosticRule Foreign =
        new("SG3403", Severity.Warning, "Keep files of your own elsewhere; 'pads/' holds what 'sitegen pads archive' writes.");

    public static readonly DiagnosticRule Unreadable =
        new("SG3404", Severity.Warning, "Give yourself the right to read it; until then this copy counts as not there.");

    public static readonly DiagnosticRule Damaged = new(
        "SG3405", Severity.Warning, "Restore the file as git has it; where it is of the newest copy, 'sitegen pads archive' takes another one.");

    public static readonly DiagnosticRule BrokenSeen = new(
        "SG3406", Severity.Warning, "The copies are not touched by it; the next 'sitegen pads archive' asks the server again and writes the file anew.");
}
