namespace SiteGen.Files;

/// <summary>All files of a site at one moment, sorted by path; where several mounts have the same file, only the winner.</summary>
public sealed record SourceTree
{
    /// <summary>Every file below content/: pages and resources alike; of several mounts in different languages all files.</summary>
    public ImmutableArray<SourceFile> Content { get; init; } = [];

    public ImmutableArray<SourceFile> Static { get; init; } = [];

    public ImmutableArray<SourceFile> Layouts { get; init; } = [];

    public ImmutableArray<SourceFile> Archetypes { get; init; } = [];

    /// <summary>The files of the strongest mount first: they are joined.</summary>
    public ImmutableArray<SourceFile> Data { get; init; } = [];

    /// <summary>The files of the strongest mount first, too: a site's phrases complete those of its theme.</summary>
    public ImmutableArray<SourceFile> Translations { get; init; } = [];

    /// <summary>Below pads/: copies of pads that recaps refer to.</summary>
    public ImmutableArray<SourceFile> Pads { get; init; } = [];

    /// <summary>Files that figures name, and links and images where the site resolves those.</summary>
    public ImmutableArray<SourceFile> Assets { get; init; } = [];

    /// <summary>The same tree, with the lists of another one where those say the same: who compares lists by reference sees what changed.</summary>
    public SourceTree Sharing(SourceTree other) => Map(other, static (own, others) => own.SequenceEqual(others) ? others : own);

    /// <summary>All lists, in the order of <see cref="Map"/>.</summary>
    internal ImmutableArray<ImmutableArray<SourceFile>> Lists => [Content, Static, Layouts, Archetypes, Data, Translations, Pads, Assets];

    /// <summary>Whether two lists hold the same files, whatever was written into them.</summary>
    internal static bool HaveSameNames(ImmutableArray<SourceFile> files, ImmutableArray<SourceFile> others)
        => files == others || (files.Length == others.Length && files.Zip(others).All(static pair => pair.First.FullPath == pair.Second.FullPath));

    /// <summary>All lists, each made of the one here and the one there.</summary>
    internal SourceTree Map(SourceTree other, Func<ImmutableArray<SourceFile>, ImmutableArray<SourceFile>, ImmutableArray<SourceFile>> join) => new()
    {
        Content = join(Content, other.Content),
        Static = join(Static, other.Static),
        Layouts = join(Layouts, other.Layouts),
        Archetypes = join(Archetypes, other.Archetypes),
        Data = join(Data, other.Data),
        Translations = join(Translations, other.Translations),
        Pads = join(Pads, other.Pads),
        Assets = join(Assets, other.Assets),
    };
}
