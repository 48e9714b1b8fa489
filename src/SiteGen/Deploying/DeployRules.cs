using SiteGen.Diagnostics;

namespace SiteGen.Deploying;

/// <summary>What can keep a site from reaching its readers.</summary>
public static class DeployRules
{
    public static readonly DiagnosticRule NoTarget = new(
        "SG7001", Severity.Error, "Name one under 'deploy.targets' in the configuration: the guide's page on hosting has examples.");

    public static readonly DiagnosticRule NotBuilt = new(
        "SG7002", Severity.Error, "Run 'sitegen build' first: what it published is what is sent.");

    public static readonly DiagnosticRule Stale = new(
        "SG7003", Severity.Warning, "Run 'sitegen build' again, unless that is meant.");

    public static readonly DiagnosticRule Altered = new(
        "SG7004", Severity.Error, "Run 'sitegen build' again, and then 'sitegen deploy', which goes on where it stopped.");

    public static readonly DiagnosticRule TooManyDeletes = new(
        "SG7005", Severity.Error, "If that is meant, allow as many with '--max-deletes'; 'keep' names files of others that are never deleted.");

    public static readonly DiagnosticRule NotConfirmed = new(
        "SG7006", Severity.Error, "Say '--yes' where nobody sits at a terminal; '--dry-run' shows the plan alone.");

    public static readonly DiagnosticRule Busy = new(
        "SG7007", Severity.Error, "Wait until it is done, and run the command again.");

    public static readonly DiagnosticRule EditedByHand = new(
        "SG7008", Severity.Warning, "They are sent as they lie there; run 'sitegen build' again to have them as the site's sources say.");

    public static readonly DiagnosticRule NotAllowed = new(
        "SG7010", Severity.Error, "Check the credentials in the environment, and what they may do there.");

    public static readonly DiagnosticRule NoAnswer = new(
        "SG7011", Severity.Error, "Run the command again later: it goes on where it stopped.");

    public static readonly DiagnosticRule Full = new(
        "SG7012", Severity.Error, "Make room there, and run the command again: it goes on where it stopped.");

    public static readonly DiagnosticRule NoSuchPlace = new(
        "SG7013", Severity.Error, "Check the target's names and addresses in the configuration; it has to be there before a site is sent.");

    public static readonly DiagnosticRule Refused = new(
        "SG7014", Severity.Error, "What the other side said tells why; after mending that, run the command again.");

    public static readonly DiagnosticRule NotOurs = new(
        "SG7015", Severity.Error, "Choose another place, or say 'adopt: true' for this target if everything there may be replaced.");

    public static readonly DiagnosticRule LeadsOut = new(
        "SG7016", Severity.Error, "Remove the link from the target's folder: files are written inside of it only.");

    public static readonly DiagnosticRule NoProgram = new(
        "SG7017", Severity.Error, "Install the program, or send the site to a target of another kind.");
}
