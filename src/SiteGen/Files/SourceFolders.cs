namespace SiteGen.Files;

/// <summary>What a site is made of; of several mounts, the first that has a file wins, and data and phrases are joined.</summary>
public sealed record SourceFolders
{
    public ImmutableArray<SourceMount> Content { get; init; } = [new(new("content"))];

    public ImmutableArray<SourceMount> Static { get; init; } = [new(new("static"))];

    /// <summary>The site's own layouts first, then those of each theme.</summary>
    public ImmutableArray<SourceMount> Layouts { get; init; } = [new(new("layouts"))];

    public ImmutableArray<SourceMount> Archetypes { get; init; } = [new(new("archetypes"))];

    public ImmutableArray<SourceMount> Data { get; init; } = [new(new("data"))];

    public ImmutableArray<SourceMount> Translations { get; init; } = [new(new("i18n"))];

    public ImmutableArray<SourceMount> Assets { get; init; } = [new(new("assets"))];

    public ImmutableArray<SourceMount> Pads { get; init; } = [new(new("pads"))];

    /// <summary>Files never looked at: Hugo's <c>ignoreFiles</c>, regular expressions over the full path; for content, data and phrases.</summary>
    public ImmutableArray<string> Ignored { get; init; } = [];

    /// <summary>Where the site is published, on the disk; a scan never enters it.</summary>
    public string OutputFullPath { get; init; } = "";
}
