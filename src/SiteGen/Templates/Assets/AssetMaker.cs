using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Templates.Assets;

/// <summary>Makes one file of assets: joins them, mends the addresses in them, shortens what comes out and names it by its bytes.</summary>
/// <param name="find">The asset of a name; null when there is none.</param>
internal sealed class AssetMaker(Func<string, AssetSource?> find, bool isMinified)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly List<DerivedFile> _needs = [];
    private readonly List<Diagnostic> _found = [];

    /// <summary>Files being made, the outermost first: one that needs itself gets no name, for its name would be in its bytes.</summary>
    private readonly List<string> _chain = [];

    /// <param name="name">Path of the new file below the site's root, without its hash.</param>
    public MadeAsset Make(string name, ImmutableArray<AssetSource> parts)
    {
        var file = Make(name, AssetNames.KindOf(name), parts, out var hash);
        return new(file, $"sha384-{Convert.ToBase64String(hash)}") { Needs = [.. _needs.Distinct()], Diagnostics = [.. _found] };
    }

    private MadeFile Make(string name, AssetKind kind, ImmutableArray<AssetSource> parts, out byte[] hash)
    {
        _chain.Add(name);
        var bytes = kind switch
        {
            AssetKind.Style => Shortened(name, kind, StyleJoin.Join(parts, AssetSource.FolderOf(name), this)),
            AssetKind.Script => Shortened(name, kind, ScriptJoin.Join(parts, AssetSource.FolderOf(name), this)),
            _ => Bytes(parts[0]),
        };
        _chain.RemoveAt(_chain.Count - 1);
        hash = SHA384.HashData(bytes);
        return new MadeFile(new UrlPath($"/{MadeFile.NameOf(name, hash)}"), bytes);
    }

    /// <summary>The address of a neighbour from the folder of the file being made: that of its published copy when it is an asset.</summary>
    /// <returns>Null when it is none, and stays what it is.</returns>
    public string? AddressOf(string name, string folder)
    {
        if (IsInWork(name) || find(name) is not { } source)
        {
            return null;
        }

        var file = Make(name, AssetNames.KindOf(name), [source], out _);
        _needs.Add(file);
        return AssetNames.Relative(folder, file.Url.Value[1..]);
    }

    /// <summary>Whether a file is part of what is being written: it needs no second import, and can have no name yet.</summary>
    public bool IsInWork(string name) => _chain.Contains(name);

    public AssetSource? Find(string name) => find(name);

    public void Enter(string name) => _chain.Add(name);

    public void Leave() => _chain.RemoveAt(_chain.Count - 1);

    public void Report(Diagnostic found) => _found.Add(found);

    /// <summary>The same theme must give the same files, whatever line ends the checkout of its files has.</summary>
    public string Text(AssetSource source)
        => Encoding.UTF8.GetString(Bytes(source)).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);

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

    private byte[] Shortened(string name, AssetKind kind, string text)
    {
        if (!isMinified || text.Length == 0)
        {
            return Utf8.GetBytes(text);
        }

        var (code, problem) = AssetMinifier.Minify(kind, text);
        if (problem.Length > 0)
        {
            var place = find(name)?.Place ?? name;
            Report(AssetRules.NotMinified.At(new(place), $"'{name}' is not minified: {problem}"));
        }

        return Utf8.GetBytes(code);
    }
}
