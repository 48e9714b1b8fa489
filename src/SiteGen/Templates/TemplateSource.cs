namespace SiteGen.Templates;

/// <summary>A template not read yet.</summary>
/// <param name="Name">Below layouts/: <c>partials/head.sbn.html</c>.</param>
/// <param name="File">As messages name it: below the site's root, or <c>summit/…</c> for the built-in theme.</param>
internal sealed record TemplateSource(string Name, string File, Func<string> Read);
