using SiteGen.Diagnostics;
using SiteGen.Pads;

namespace SiteGen.Archiving;

/// <summary>A file of a copy that is not what was kept.</summary>
/// <param name="Path">Below the site's folder.</param>
internal sealed record KeptPartFault(string Path, string What)
{
    public DiagnosticRule Rule { get; init; } = PadRules.Damaged;

    /// <summary>Whoever read the folder told of it already.</summary>
    public bool IsOfOtherSize { get; init; }

    public Diagnostic Told => ToldAs(Rule);

    public Diagnostic ToldAs(DiagnosticRule rule) => rule.At(new(Path), $"'{Path}' {What}");
}
