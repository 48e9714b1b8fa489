using SiteGen.Diagnostics;

namespace SiteGen.Images.Galleries;

/// <summary>Mistakes in what a gallery is asked to show. None of them keeps a site from being published.</summary>
public static class GalleryRules
{
    public static readonly DiagnosticRule NoSuchFolder = new(
        "SG3101", Severity.Warning, "Name a folder beside the page, in static/ or in assets/.");

    public static readonly DiagnosticRule NoPicture = new(
        "SG3102", Severity.Warning, "Patterns are 'photos/*.jpg' for a folder, 'photos/**' for all folders below, '*.{jpg,png}' for several endings.");

    public static readonly DiagnosticRule LeavesSite = new(
        "SG3103", Severity.Warning, "Put the pictures beside the page, or in static/ or assets/.");

    public static readonly DiagnosticRule BadPattern = new(
        "SG3104", Severity.Warning, "Each { needs its }, and braces may stand for 1,000 patterns at most.");

    public static readonly DiagnosticRule BadOption = new(
        "SG3105", Severity.Warning, "Options are sort (name, date or none), reverse (true or false) and limit (a whole number).");

    public static readonly DiagnosticRule Nothing = new(
        "SG3106", Severity.Warning, "Write {{< gallery \"photos/*.jpg\" >}}, or pictures between {{< gallery >}} and {{< /gallery >}}.");

    public static readonly DiagnosticRule NoAlt = new(
        "SG3107", Severity.Warning, HintFor("team.jpg"));

    /// <summary>How the author says what the first of the silent pictures shows.</summary>
    public static string HintFor(string picture) => $"Say what they show in photos.yaml beside them: '{picture}: {{ alt: nine people at a table }}'.";
}
