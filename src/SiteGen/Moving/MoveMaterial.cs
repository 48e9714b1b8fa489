using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Moving;

/// <summary>Everything that a report about a move is drawn from.</summary>
/// <param name="Root">Full path of the site.</param>
public sealed record MoveMaterial(string Root, Site Site, SourceTree Tree, ConfigSurvey Config)
{
    /// <summary>The pages' files, each once.</summary>
    public ImmutableArray<ContentFile> Pages { get; init; } = [];

    /// <summary>Pages with links of known kinds.</summary>
    public ImmutableArray<Page> Citing { get; init; } = [];

    public ImmutableArray<Diagnostic> Mistakes { get; init; } = [];
}
