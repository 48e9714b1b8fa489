namespace SiteGen.Files;

/// <summary>The folders a site is made of, relative to its root; of several, the first that has a file wins.</summary>
public sealed record SourceFolders
{
    public ImmutableArray<SourcePath> Content { get; init; } = [new("content")];

    public ImmutableArray<SourcePath> Static { get; init; } = [new("static")];

    /// <summary>The site's own layouts first, then those of each theme.</summary>
    public ImmutableArray<SourcePath> Layouts { get; init; } = [new("layouts")];

    public ImmutableArray<SourcePath> Archetypes { get; init; } = [new("archetypes")];

    public ImmutableArray<SourcePath> Data { get; init; } = [new("data")];

    public ImmutableArray<SourcePath> Translations { get; init; } = [new("i18n")];

    /// <summary>None where links are not resolved.</summary>
    public ImmutableArray<SourcePath> Assets { get; init; } = [];

    /// <summary>Files never looked at: Hugo's <c>ignoreFiles</c>, regular expressions over the full path.</summary>
    public ImmutableArray<string> Ignored { get; init; } = [];

    /// <summary>Where the site is published, on the disk; a scan never enters it.</summary>
    public string OutputFullPath { get; init; } = "";
}
