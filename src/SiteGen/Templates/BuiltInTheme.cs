using System.Reflection;
using System.Text;
using SiteGen.Files;
using SiteGen.Templates.Assets;

namespace SiteGen.Templates;

/// <summary>A theme that travels inside the program.</summary>
public sealed class BuiltInTheme
{
    /// <summary>What sites get that name no theme of the program's.</summary>
    public static readonly BuiltInTheme Usual = new("summit");

    private static readonly ImmutableArray<BuiltInTheme> All = [Usual, new("plain")];

    // It reads the index that the program writes, so it is there whatever the theme.
    private const string SearchScript = "js/search.js";

    private readonly string _folder;

    private BuiltInTheme(string name) => (Name, _folder) = (name, $"themes/{name}/");

    public string Name { get; }

    /// <summary>The names of all of them.</summary>
    public static IEnumerable<string> Names => All.Select(static theme => theme.Name);

    /// <summary>Those that a site's <c>theme</c> names, the strongest first; the usual one where it names none.</summary>
    public static ImmutableArray<BuiltInTheme> Under(ImmutableArray<string> themes)
    {
        ImmutableArray<BuiltInTheme> named = [.. themes.Select(static name => All.FirstOrDefault(theme => theme.Name == name)).OfType<BuiltInTheme>().Distinct()];
        return named.IsEmpty ? [Usual] : named;
    }

    internal IEnumerable<TemplateSource> Templates()
        => Files("layouts/").Select(file => new TemplateSource(file.Inside, file.Place, null, Text(file.Resource)));

    /// <summary>What it publishes as it is.</summary>
    public IEnumerable<ThemeAsset> StaticFiles()
        => Files("static/").Select(static file => new ThemeAsset(new UrlPath($"/{file.Inside}"), () => Read(file.Resource)));

    /// <summary>What its templates can publish, and the script of the search.</summary>
    internal IEnumerable<AssetSource> Assets()
        => Files("assets/").Concat(Usual.Files("assets/").Where(static file => file.Inside == SearchScript)).DistinctBy(static file => file.Inside)
            .Select(static file => new AssetSource(file.Inside, file.Place, () => Read(file.Resource)));

    /// <summary>Its phrases, file by file.</summary>
    public IEnumerable<(string Locale, Func<string> Yaml)> Phrases()
        => Files("i18n/").Select(static file => (Path.GetFileNameWithoutExtension(file.Inside), Text(file.Resource)));

    /// <summary>A sketch for new pages: its place and its text; null when it has none of that name.</summary>
    public (string File, string Text)? Archetype(string name)
        => Files("archetypes/").FirstOrDefault(file => file.Inside == $"{name}.md") is { Resource: { } resource } ? (resource, Text(resource)()) : null;

    /// <summary>All its files, by their paths in its folder; they are texts, unless it has pictures or fonts.</summary>
    public IEnumerable<(string Path, string Text)> TextFiles() => Files("").Select(static file => (file.Inside, Text(file.Resource)()));

    // Resources are written with backslashes when the program was built on Windows.
    private IEnumerable<(string Resource, string Inside, string Place)> Files(string kind)
        => Assembly.GetManifestResourceNames()
            .Select(static resource => (Resource: resource, Path: resource.Replace('\\', '/')))
            .Where(file => file.Path.StartsWith(_folder + kind, StringComparison.Ordinal))
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .Select(file => (file.Resource, file.Path[(_folder.Length + kind.Length)..], file.Path["themes/".Length..]));

    private static Func<string> Text(string resource) => () => Encoding.UTF8.GetString(Read(resource));

    private static byte[] Read(string resource)
    {
        using var stream = Assembly.GetManifestResourceStream(resource)
            ?? throw new FileNotFoundException("a built-in theme has lost a file", resource);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Assembly Assembly => typeof(BuiltInTheme).Assembly;
}
