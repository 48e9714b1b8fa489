using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Templates.Assets;

/// <summary>Makes one file of assets: joins them, mends the addresses in them, shortens what comes out and names it by its bytes.</summary>
/// <param name="shelf">Where their neighbours are.</param>
/// <param name="name">Path of the new file below the site's root, without its hash.</param>
internal sealed class AssetMaker(AssetShelf shelf, string name, ImmutableArray<AssetSource> parts)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly AssetKind _kind = AssetNames.KindOf(name);
    private readonly List<Diagnostic> _found = [];

    // Read once: what is looked at for neighbours is what is published, even if somebody saves the file meanwhile.
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    // Style sheets that are being written, the outermost first.
    private readonly List<string> _chain = [];

    private Func<string, string?> _pathOf = static _ => null;

    public string Name => name;

    public static MadeFile FileOf(string name, byte[] hash, byte[] bytes) => new(new UrlPath($"/{MadeFile.NameOf(name, hash)}"), bytes);

    /// <summary>The names of the assets that it refers to, each once.</summary>
    public ImmutableArray<string> Needs()
    {
        if (_kind == AssetKind.Other)
        {
            return [];
        }

        var needs = new List<string>();
        Join(need =>
        {
            needs.Add(need);
            return need;
        });
        return [.. needs.Distinct()];
    }

    /// <param name="neighbour">Gives the made file of a name.</param>
    /// <param name="hash">What its own name shall tell; its bytes, when null.</param>
    public MadeAsset Make(Func<string, MadeAsset> neighbour, byte[]? hash = null)
    {
        var needs = new List<MadeAsset>();
        var isWithheld = false;
        var bytes = _kind == AssetKind.Other ? Cleaned(out isWithheld) : Write(need =>
        {
            needs.Add(neighbour(need));
            return needs[^1].Path;
        });
        var own = SHA384.HashData(bytes);
        return new(FileOf(name, hash ?? own, bytes), $"sha384-{Convert.ToBase64String(own)}")
        {
            IsWithheld = isWithheld,
            Needs = [.. needs.SelectMany(static need => need.Files).Distinct()],
            Diagnostics = [.. _found.Concat(needs.SelectMany(static need => need.Diagnostics)).Distinct()],
        };
    }

    /// <summary>The bytes of a style sheet or script.</summary>
    /// <param name="pathOf">Where the made file of a name is; null when there is none.</param>
    public byte[] Write(Func<string, string?> pathOf)
    {
        var text = Join(pathOf);
        if (!shelf.IsMinified || text.Length == 0)
        {
            return Utf8.GetBytes(text);
        }

        var (code, problem) = AssetMinifier.Minify(_kind, text);
        if (problem.Length > 0)
        {
            Report(AssetRules.NotMinified.At(new(shelf.Find(name)?.Place ?? name), $"'{name}' is not minified: {problem}"));
        }

        return Utf8.GetBytes(code);
    }

    /// <summary>The address of a neighbour from the folder of the file being made: that of its published copy when it is an asset.</summary>
    /// <returns>Null when it is none, and stays what it is.</returns>
    public string? AddressOf(string neighbour, string folder, Func<SourceLocation> at)
    {
        if (Find(neighbour) is { } source)
        {
            return _pathOf(source.Name) is { } path ? AssetNames.Relative(folder, path) : null;
        }

        if (!shelf.Published.Contains($"/{Uri.UnescapeDataString(neighbour)}"))
        {
            Report(AssetRules.NoSuchNeighbour.At(
                at(), $"there is no file '{neighbour}' in assets/ or static/", Suggestion.Hint(neighbour, shelf.Names)));
        }

        return null;
    }

    /// <summary>Whether a style sheet is being written: within itself it needs no second place.</summary>
    public bool IsInWork(string sheet) => _chain.Contains(sheet);

    public AssetSource? Find(string written) => shelf.Find(written) ?? shelf.Find(Uri.UnescapeDataString(written));

    public void Enter(string sheet) => _chain.Add(sheet);

    public void Leave() => _chain.RemoveAt(_chain.Count - 1);

    public void Report(Diagnostic found) => _found.Add(found);

    /// <summary>The same theme must give the same files, whatever line ends the checkout of its files has.</summary>
    public string Text(AssetSource source)
    {
        if (!_texts.TryGetValue(source.Name, out var text))
        {
            text = Encoding.UTF8.GetString(Bytes(source)).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
            _texts.Add(source.Name, text);
        }

        return text;
    }

    private string Join(Func<string, string?> pathOf)
    {
        _found.RemoveAll(static found => found.Rule != AssetRules.Unreadable);
        _pathOf = pathOf;
        var folder = AssetSource.FolderOf(name);
        return _kind == AssetKind.Style ? StyleJoin.Join(parts, folder, this) : ScriptJoin.Join(parts, folder, this);
    }

    private byte[] Cleaned(out bool isWithheld)
    {
        var (bytes, found) = AssetCleaner.Clean(parts[0], Bytes(parts[0]), shelf.Metadata);
        _found.AddRange(found);
        isWithheld = bytes is null;
        return bytes ?? [];
    }

    private byte[] Bytes(AssetSource source)
    {
        try
        {
            return source.Read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(AssetRules.Unreadable.At(new(source.Place), $"the file cannot be read: {exception.Message}"));
            return [];
        }
    }
}
