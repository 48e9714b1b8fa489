using System.Collections.Frozen;
using SiteGen.Files;
using SiteGen.Running;

namespace SiteGen.Templates.Assets;

/// <summary>All files of assets/ folders, the strongest of each name, and what templates had made of them: each bundle once.</summary>
public sealed class AssetShelf
{
    public static readonly AssetShelf None = new([], false);

    private readonly FrozenDictionary<string, AssetSource> _sources;
    private readonly bool _isMinified;
    private readonly Memo<string, MadeAsset> _made = new();

    /// <param name="sources">The weakest first.</param>
    /// <param name="isMinified">Whether style sheets and scripts are to be short.</param>
    internal AssetShelf(IEnumerable<AssetSource> sources, bool isMinified)
    {
        _isMinified = isMinified;
        Dictionary<string, AssetSource> strongest = new(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            strongest[source.Name] = source;
        }

        _sources = strongest.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <param name="files">Files of assets/ folders, of each name only the strongest.</param>
    /// <param name="under">The built-in themes below them, the strongest first.</param>
    /// <param name="isMinified">Whether style sheets and scripts are to be short.</param>
    public static AssetShelf Of(ImmutableArray<SourceFile> files, ImmutableArray<BuiltInTheme> under, bool isMinified) => new(
        [
            .. under.Reverse().SelectMany(static theme => theme.Assets()),
            .. files.Select(static file => new AssetSource(file.Inside, file.Path.Value, () => File.ReadAllBytes(file.FullPath))),
        ],
        isMinified);

    internal IEnumerable<string> Names => _sources.Keys;

    internal AssetSource? Find(string name) => _sources.GetValueOrDefault(name);

    /// <summary>The file made of these assets.</summary>
    /// <param name="name">Its path below the site's root, without its hash.</param>
    internal MadeAsset Make(string name, ImmutableArray<AssetSource> parts)
        => _made.GetOrMake($"{name}\0{string.Join('\0', parts.Select(static part => part.Name))}", _ => new AssetMaker(Find, _isMinified).Make(name, parts));
}
