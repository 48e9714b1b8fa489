using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>
/// What themes say in configuration files of their own, as defaults for the site's <c>params</c>, the strongest theme first. Hugo joins the
/// same map; the rest of such a file shows the theme, not the site.
/// </summary>
internal static class ThemeParams
{
    private const string Key = "params";

    private static readonly ImmutableArray<string> FileNames =
        [.. new[] { "site", "hugo", "config" }.SelectMany(static name => new[] { ".yaml", ".yml", ".toml", ".json" }.Select(ending => name + ending))];

    /// <param name="map">The site's configuration.</param>
    /// <param name="read">Reads a file of the site; null when it cannot be read.</param>
    public static MetaValue.Map Under(MetaValue.Map map, string root, Func<string, MetaValue.Map?> read)
    {
        foreach (var name in Names(map))
        {
            if (FileOf(root, map, name) is { } file && read(file)?[Key] is MetaValue.Map said)
            {
                map = MetaMerge.Over(MetaMerge.Nest([Key], said), map);
            }
        }

        return map;
    }

    private static IEnumerable<string> Names(MetaValue.Map map) => map["theme"] switch
    {
        MetaValue.List list => list.Items.Select(static item => item.AsText ?? "").Where(IsPlain),
        { } one when one.AsText is { } name && IsPlain(name) => [name],
        _ => [],
    };

    private static bool IsPlain(string name) => name.Length > 0 && !Path.IsPathRooted(name) && !PathText.LeavesSite(name);

    private static string? FileOf(string root, MetaValue.Map map, string theme)
    {
        var folder = $"{(map["themesDir"]?.AsText ?? "themes").TrimEnd('/')}/{theme}";
        return PathText.LeavesSite(folder) || Path.IsPathRooted(folder)
            ? null
            : FileNames.Select(name => $"{folder}/{name}").FirstOrDefault(file => File.Exists(Path.Combine(root, file)));
    }
}
