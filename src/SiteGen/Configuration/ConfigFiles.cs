using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Configuration;

/// <summary>
/// Finds and joins the files of a configuration: named ones, or one in the root, then Hugo's folder <c>config/</c>.
/// </summary>
internal sealed class ConfigFiles(ConfigRequest request)
{
    private static readonly string[] OurNames = ["site"];
    private static readonly string[] HugoNames = ["hugo", "config"];
    private static readonly string[] Extensions = [".yaml", ".yml", ".toml", ".json"];

    // Of several, Hugo takes the TOML.
    private static readonly string[] HugoExtensions = [".toml", ".yaml", ".yml", ".json"];

    private readonly List<Diagnostic> _faults = [];
    private readonly List<string> _sources = [];
    private readonly ByteBuffer _words = new();
    private MetaValue.Map _map = MetaValue.Map.None;

    public static Outcome<ConfigText> Read(ConfigRequest request) => new ConfigFiles(request).ReadAll();

    private Outcome<ConfigText> ReadAll()
    {
        var isHugo = request.Files.IsEmpty ? ReadFound() : ReadNamed();
        var map = ThemeParams.Under(_map, request.Root, Understood);
        return Outcome.Of(new ConfigText(map, isHugo, [.. _sources], ContentHash.Of(_words.Written)), _faults);
    }

    private bool ReadNamed()
    {
        foreach (var name in request.Files)
        {
            ReadFile(name, []);
        }

        if (request.Files.Any(static name => OurNames.Contains(Stem(name))))
        {
            return false;
        }

        var named = _sources.Count;
        ReadFolders();
        return _sources.Count > named || request.Files.Any(static name => HugoNames.Contains(Stem(name).Split('.')[0]));
    }

    private bool ReadFound()
    {
        if (Find(OurNames, Extensions) is { } ours)
        {
            ReadFile(ours, []);
            return false;
        }

        if (Find(HugoNames, HugoExtensions) is { } hugo)
        {
            ReadFile(hugo, []);
        }

        ReadFolders();
        return _sources.Count > 0;
    }

    private void ReadFolders()
    {
        ReadFolder("config/_default");
        ReadFolder($"config/{request.Environment}");
    }

    private string? Find(string[] names, string[] extensions)
        => names.SelectMany(name => extensions.Select(extension => name + extension))
            .FirstOrDefault(name => File.Exists(Path.Combine(request.Root, name)));

    private void ReadFolder(string folder)
    {
        var path = Path.Combine(request.Root, folder);
        if (!Directory.Exists(path))
        {
            return;
        }

        foreach (var name in NamesIn(path, folder))
        {
            ReadFile(name, KeyPath(Stem(name)));
        }
    }

    private ImmutableArray<string> NamesIn(string path, string folder)
    {
        try
        {
            return
            [
                .. FolderWalk.Files(path)
                    .Where(static file => Extensions.Contains(Path.GetExtension(file).ToLowerInvariant()))
                    .Select(file => Path.GetRelativePath(request.Root, file).Replace('\\', '/'))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _faults.Add(ConfigRules.Unreadable.At(new(folder), "the folder cannot be read"));
            return [];
        }
    }

    /// <summary><c>params</c> holds the key params; <c>menus.en</c> holds the menus of a language.</summary>
    private static string[] KeyPath(string stem)
    {
        if (HugoNames.Contains(stem))
        {
            return [];
        }

        var dot = stem.IndexOf('.');
        var (name, language) = dot < 0 ? (stem, "") : (stem[..dot], stem[(dot + 1)..]);
        return (name, language) switch
        {
            ("menu", "") => ["menus"],
            (_, "") => [name],
            ("menu" or "menus", _) => ["languages", language, "menus"],
            ("hugo" or "config" or "languages", _) => ["languages", language],
            _ => ["languages", language, name],
        };
    }

    /// <summary><c>params.yaml</c> may begin with <c>params:</c>, if nothing stands beside it.</summary>
    private static MetaValue Unwrapped(MetaValue.Map map, string[] keyPath)
        => keyPath.Length > 0 && map.Entries is [var only] && IsNamed(keyPath[^1], only.Key) ? only.Value : map;

    private static bool IsNamed(string name, string key)
        => string.Equals(name, key, StringComparison.OrdinalIgnoreCase)
            || (name == "menus" && string.Equals(key, "menu", StringComparison.OrdinalIgnoreCase));

    private void ReadFile(string name, string[] keyPath)
    {
        if (!File.Exists(Path.Combine(request.Root, name)))
        {
            _faults.Add(ConfigRules.NoSuchFile.At(new(""), $"there is no configuration file '{name}'"));
        }
        else if (Understood(name, place: 0) is { } read)
        {
            _map = MetaMerge.Over(_map, MetaMerge.WithNewNames(MetaMerge.Nest(keyPath, Unwrapped(read, keyPath))));
        }
    }

    // The files of themes come last: mistakes that no line made are told at the first one.
    private MetaValue.Map? Understood(string name) => Understood(name, _sources.Count);

    private MetaValue.Map? Understood(string name, int place)
    {
        try
        {
            _sources.Insert(place, name);
            var (text, faults) = DataText.Read(Path.Combine(request.Root, name), name);
            _faults.AddRange(faults);
            _words.Write($"{name}\0{text}\0");
            if (text is null)
            {
                return null;
            }

            var read = MetaReader.Read(FormatOf(name), text, new(name));
            _faults.AddRange(read.Diagnostics);
            return read.Value;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _faults.Add(ConfigRules.Unreadable.At(new(name), "the file cannot be read"));
            return null;
        }
    }

    private static MetaFormat FormatOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".toml" => MetaFormat.Toml,
        ".json" => MetaFormat.Json,
        _ => MetaFormat.Yaml,
    };

    private static string Stem(string name) => Path.GetFileNameWithoutExtension(name).ToLowerInvariant();
}
