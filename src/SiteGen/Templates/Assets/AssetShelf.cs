using System.Collections.Frozen;
using SiteGen.Configuration;
using SiteGen.Files;
using SiteGen.Running;

namespace SiteGen.Templates.Assets;

/// <summary>All files of assets/ folders, the strongest of each name, and what templates had made of them: each bundle once.</summary>
public sealed class AssetShelf
{
    public static readonly AssetShelf None = new([], false);

    private readonly FrozenDictionary<string, AssetSource> _sources;
    private readonly Memo<string, MadeAsset> _made = new();
    private readonly AssetNeighbours _neighbours;

    /// <param name="sources">The weakest first.</param>
    /// <param name="isMinified">Whether style sheets and scripts are to be short.</param>
    internal AssetShelf(IEnumerable<AssetSource> sources, bool isMinified)
    {
        IsMinified = isMinified;
        Dictionary<string, AssetSource> strongest = new(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            strongest[source.Name] = source;
        }

        _sources = strongest.ToFrozenDictionary(StringComparer.Ordinal);
        _neighbours = new(this);
    }

    /// <summary><c>images.metadata</c>: what is published here tells as little as photos of pages do.</summary>
    public ImageMetadata Metadata { get; init; }

    /// <summary>Addresses of files that are published as they are, <c>/js/lit.js</c>: who names one of these finds it.</summary>
    public IReadOnlySet<string> Published { get; init; } = FrozenSet<string>.Empty;

    internal bool IsMinified { get; }

    internal IEnumerable<string> Names => _sources.Keys;

    /// <param name="files">Files of assets/ folders, of each name only the strongest.</param>
    /// <param name="under">The built-in themes below them, the strongest first.</param>
    /// <param name="isMinified">Whether style sheets and scripts are to be short.</param>
    public static AssetShelf Of(ImmutableArray<SourceFile> files, ImmutableArray<BuiltInTheme> under, bool isMinified) => new(Sources(files, under), isMinified);

    /// <param name="files">Files of assets/ folders, of each name only the strongest.</param>
    /// <param name="fixedFiles">Those of static/ folders.</param>
    /// <param name="under">The built-in themes below them, the strongest first.</param>
    public static AssetShelf Of(
        ImmutableArray<SourceFile> files, ImmutableArray<SourceFile> fixedFiles, ImmutableArray<BuiltInTheme> under, (bool IsMinified, ImageMetadata Metadata) how)
        => new(Sources(files, under), how.IsMinified)
        {
            Metadata = how.Metadata,
            Published = fixedFiles.Select(static file => $"/{file.Inside}")
                .Concat(under.SelectMany(static theme => theme.StaticFiles()).Select(static file => file.Url.Value)).ToFrozenSet(StringComparer.Ordinal),
        };

    internal AssetSource? Find(string name) => _sources.GetValueOrDefault(name);

    /// <summary>The file made of these assets.</summary>
    /// <param name="name">Its path below the site's root, without its hash.</param>
    internal MadeAsset Make(string name, ImmutableArray<AssetSource> parts)
        => parts is [var only] && only.Name == name
            ? _neighbours.Made(name)
            : _made.GetOrMake(
                $"{name}\0{string.Join('\0', parts.Select(static part => part.Name))}", _ => new AssetMaker(this, name, parts).Make(_neighbours.Made));

    private static IEnumerable<AssetSource> Sources(ImmutableArray<SourceFile> files, ImmutableArray<BuiltInTheme> under) =>
    [
        .. under.Reverse().SelectMany(static theme => theme.Assets()),
        .. files.Select(static file => new AssetSource(file.Inside, file.Path.Value, () => File.ReadAllBytes(file.FullPath))),
    ];
}
