using SiteGen.Diagnostics;

namespace SiteGen.Images.Notes;

/// <summary>Mistakes in <c>photos.yaml</c>. None of them keeps a site from being published.</summary>
public static class NoteRules
{
    public static readonly DiagnosticRule Unreadable = new(
        "SG3140", Severity.Warning, "Write the names of photos with what is said of them: 'team.jpg: { alt: what it shows, caption: who it is }'.");

    public static readonly DiagnosticRule NoSuchPhoto = new(
        "SG3141", Severity.Warning, "Write the name as the file has it; patterns such as '*.jpg' are for several.");
}
