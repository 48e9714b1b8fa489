using SiteGen.Files;

namespace SiteGen.Templates;

/// <summary>A template not read yet.</summary>
/// <param name="Name">Below layouts/: <c>partials/head.sbn.html</c>.</param>
/// <param name="File">As messages name it: below the site's root, or <c>summit/…</c> for the built-in theme.</param>
/// <param name="Version">Equal for the same text: the file as it was found, or nothing for the built-in theme.</param>
/// <param name="Read">Opens it.</param>
internal sealed record TemplateSource(string Name, string File, SourceFile? Version, Func<string> Read)
{
    public bool IsSame(TemplateSource other) => File == other.File && Version == other.Version;
}
