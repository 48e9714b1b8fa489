using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>
/// Settings from the environment: <c>SITEGEN_PARAMS_AUTHOR</c> or <c>HUGO_PARAMS_AUTHOR</c> is params.author.
/// Another delimiter than <c>_</c> can follow the prefix, for keys that hold one: <c>HUGOxPARAMSxAPI_KEY</c>.
/// </summary>
public static class ConfigVariables
{
    private static readonly string[] Prefixes = ["HUGO", "SITEGEN"];

    private static readonly string[] ListKeys =
        ["disablekinds", "theme", "staticdir", "mainsections", "ignorefiles", "outputs", "frontmatter"];

    /// <summary>Does a variable of that name say something about a site?</summary>
    public static bool IsSetting(string name) => Prefixes.Any(prefix => IsSetting(name, prefix));

    /// <summary>Ours win over Hugo's; otherwise names in ordinal order.</summary>
    internal static MetaValue.Map Over(MetaValue.Map map, IReadOnlyDictionary<string, string> variables)
    {
        foreach (var prefix in Prefixes)
        {
            var named = variables
                .Where(pair => IsSetting(pair.Key, prefix))
                .OrderBy(static pair => pair.Key, StringComparer.Ordinal);
            foreach (var (name, value) in named)
            {
                map = MetaMerge.Over(map, Setting(map, name, prefix, value));
            }
        }

        return map;
    }

    private static bool IsSetting(string name, string prefix)
        => name.Length > prefix.Length + 1 && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            && (name[prefix.Length] == '_'
                || (char.IsAsciiLetterLower(name[prefix.Length]) && name.StartsWith(prefix, StringComparison.Ordinal)));

    private static MetaValue.Map Setting(MetaValue.Map map, string name, string prefix, string value)
    {
        var path = name[(prefix.Length + 1)..].ToLowerInvariant().Split(char.ToLowerInvariant(name[prefix.Length]));
        // No file can be opened, but the variable's name in a report tells the author where to look.
        var at = new SourceLocation("$" + name);
        return MetaMerge.WithNewNames(MetaMerge.Nest(path, Json(map, path, value, at) ?? Value(path[0], value, at)));
    }

    // A list or a map, as JSON. Below params only where such a one stands already, as in Hugo: there, texts may begin with a bracket.
    private static MetaValue? Json(MetaValue.Map map, string[] path, string value, SourceLocation at)
    {
        if (value is not ['[' or '{', ..])
        {
            return null;
        }

        var read = MetaReader.ReadAny(MetaFormat.Json, value, at);
        var isFree = path[0] != "params" || path.Length == 1;
        return read.Diagnostics.IsEmpty && (isFree || At(map, path)?.GetType() == read.Value.GetType()) ? read.Value : null;
    }

    private static MetaValue? At(MetaValue.Map map, string[] path)
        => path.Aggregate<string, MetaValue?>(map, static (value, name) => (value as MetaValue.Map)?[name]);

    private static MetaValue Value(string key, string value, SourceLocation at)
    {
        if (!ListKeys.Contains(key))
        {
            return new MetaValue.Text(value, at);
        }

        var items = value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new MetaValue.List([.. items.Select(item => new MetaValue.Text(item, at))], at);
    }
}
