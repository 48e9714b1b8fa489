using System.Reflection;
using System.Text;
using SiteGen.Files;
using SiteGen.Templates.Assets;

namespace SiteGen.Templates;

/// <summary>The theme that travels inside the program.</summary>
internal static class SummitTheme
{
    private const string Layouts = "themes/summit/layouts/";
    private const string AssetFolder = "themes/summit/assets/";
    private const string Static = "themes/summit/static/";

    public static IEnumerable<TemplateSource> Templates()
        => Names(Layouts).Select(static name => new TemplateSource(
            name[Layouts.Length..], $"summit/{name["themes/summit/".Length..]}", null, () => Encoding.UTF8.GetString(Read(name))));

    public static ImmutableArray<ThemeAsset> StaticFiles()
        => [.. Names(Static).Select(static name => new ThemeAsset(new UrlPath($"/{name[Static.Length..]}"), () => Read(name)))];

    public static IEnumerable<AssetSource> Assets()
        => Names(AssetFolder).Select(static name => new AssetSource(name[AssetFolder.Length..], name["themes/".Length..], () => Read(name)));

    // Written with backslashes when the program was built on Windows.
    private static IEnumerable<string> Names(string folder)
        => Assembly.GetManifestResourceNames()
            .Select(static name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(name)
            ?? Assembly.GetManifestResourceStream(Windows(name))
            ?? throw new FileNotFoundException("the built-in theme has lost a file", name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // %(RecursiveDir) holds the build machine's separators; the prefix is always ours.
    private static string Windows(string name)
        => "themes/summit/" + name["themes/summit/".Length..].Replace('/', '\\');

    private static Assembly Assembly => typeof(SummitTheme).Assembly;
}
