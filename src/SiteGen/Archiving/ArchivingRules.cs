using SiteGen.Diagnostics;

namespace SiteGen.Archiving;

/// <summary>What can go wrong with a pad on its server. What no copy makes good is an error, the rest are warnings.</summary>
public static class ArchivingRules
{
    public static readonly DiagnosticRule Lost = new(
        "SG3501", Severity.Error, "Correct the link, or ask those who were there for a copy; nobody else can bring it back.");

    public static readonly DiagnosticRule Gone = new(
        "SG3502", Severity.Warning, "The kept copies stay, and the site shows them; somebody may bring the pad back from its history.");

    public static readonly DiagnosticRule Shrunk = new(
        "SG3503", Severity.Warning,
        "The site goes on showing the longer copy; was it shortened on purpose, set 'isLoss' to false in the JSON of the new one.");

    public static readonly DiagnosticRule UnknownHost = new(
        "SG3504", Severity.Warning, "Add the server to 'references.etherpad.hosts', if it has pads.");

    public static readonly DiagnosticRule NoAnswer = new(
        "SG3505", Severity.Error, "Try again later; is the server gone for good, ask those who were there for a copy.");

    public static readonly DiagnosticRule Forbidden = new(
        "SG3506", Severity.Error,
        "Is that server your own, say 'allowPrivate: true' for it in 'references.etherpad.hosts'; any server it leads to must be there as well.");

    public static readonly DiagnosticRule NoExport = new(
        "SG3507", Severity.Error, "Open the link, to see whether that server has pads and lets everybody read this one.");

    public static readonly DiagnosticRule TooLarge = new(
        "SG3508", Severity.Error, "Raise 'references.etherpad.maxBytes' if the pad really is that large.");

    public static readonly DiagnosticRule Incomplete = new(
        "SG3509", Severity.Warning, "The text is kept; the next run asks for the HTML again, '--force --full' for the history.");

    public static readonly DiagnosticRule GivenUp = new(
        "SG3510", Severity.Error, "Run the command again later: it goes on with the pads that were not asked for.");

    public static readonly DiagnosticRule LinkedFolder = new(
        "SG3511", Severity.Error, "Make it a folder of its own: copies of pads are written inside of the site only.");

    public static readonly DiagnosticRule Busy = new(
        "SG3512", Severity.Error, "Wait until it is done, and run the command again.");

    public static readonly DiagnosticRule Altered = new(
        "SG3513", Severity.Error, "Restore the file as git has it, or let 'sitegen pads archive' take another copy while the pad is there.");
}
