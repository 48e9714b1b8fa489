namespace SiteGen.Files;

/// <summary>All files of a site at one moment, sorted by path; where several folders have the same file, only the winner.</summary>
public sealed record SourceTree
{
    /// <summary>Every file below content/: pages and resources alike; of several content folders all files, those of the first folder first.</summary>
    public ImmutableArray<SourceFile> Content { get; init; } = [];

    public ImmutableArray<SourceFile> Static { get; init; } = [];

    public ImmutableArray<SourceFile> Layouts { get; init; } = [];

    public ImmutableArray<SourceFile> Archetypes { get; init; } = [];

    public ImmutableArray<SourceFile> Data { get; init; } = [];

    /// <summary>Every file below i18n/: of several folders all files, those of the site before their namesakes.</summary>
    public ImmutableArray<SourceFile> Translations { get; init; } = [];

    /// <summary>Files that links and images may name; looked for only where the site resolves links.</summary>
    public ImmutableArray<SourceFile> Assets { get; init; } = [];
}
