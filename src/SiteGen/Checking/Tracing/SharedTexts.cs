using System.Text;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Templates;

namespace SiteGen.Checking.Tracing;

/// <summary>What all pages are made with: templates, data, phrases, assets, the configuration. Read when a fault is looked for in them.</summary>
internal sealed class SharedTexts(SourceTree tree, Theme theme, SiteConfig config, string root)
{
    private readonly Lazy<ImmutableArray<SourceText>> _all = new(() => Read(tree, theme, config, root));

    /// <summary>Where the words stand first; null when they are in none of them.</summary>
    public SourceLocation? Find(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            foreach (var text in _all.Value)
            {
                if (text.Find(word) is { } place)
                {
                    return place;
                }
            }
        }

        return null;
    }

    private static ImmutableArray<SourceText> Read(SourceTree tree, Theme theme, SiteConfig config, string root) =>
    [
        .. theme.Sources.OrderBy(static source => source.File, StringComparer.Ordinal)
            .Select(static source => Text(source.File, () => Encoding.UTF8.GetBytes(source.Read()))),
        .. config.Sources.Select(file => Text(file, () => File.ReadAllBytes(Path.Combine(root, file)))),
        .. tree.Data.Concat(tree.Translations).Concat(tree.Assets.Where(IsText))
            .Select(static file => Text(file.Path.Value, () => File.ReadAllBytes(file.FullPath))),
    ];

    // What cannot be read was told of when the site was rendered.
    private static SourceText Text(string file, Func<byte[]> read)
    {
        try
        {
            return new(file, read());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(file, ReadOnlyMemory<byte>.Empty);
        }
    }

    private static bool IsText(SourceFile file) => file.Path.Extension is ".css" or ".js" or ".mjs" or ".html" or ".svg" or ".json";
}
