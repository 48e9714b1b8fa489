using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Templates;

/// <summary>Puts a site's own templates and those of its themes over those of built-in themes.</summary>
public static class ThemeReader
{
    /// <param name="layouts">Files of layouts/ folders, of each name only the strongest (<see cref="SourceTree.Layouts"/>).</param>
    /// <param name="under">The built-in themes below them, the strongest first.</param>
    /// <param name="before">The theme of before some files were written: templates that stayed need not be parsed again.</param>
    public static Outcome<Theme> Read(ImmutableArray<SourceFile> layouts, ImmutableArray<BuiltInTheme> under, Theme? before = null)
    {
        var sources = under.SelectMany(static theme => theme.Templates()).DistinctBy(static source => source.Name)
            .ToDictionary(static source => source.Name, StringComparer.Ordinal);
        var foreign = new List<SourceFile>();
        foreach (var file in layouts)
        {
            if (IsOurs(file.Inside))
            {
                var name = NameOf(file.Inside);
                sources[name] = new(name, file.Path.Value, file, () => ReadText(file));
            }
            else if (file.Path.Extension is ".html" or ".xml" or ".json" or ".txt" or ".md")
            {
                foreign.Add(file);
            }
        }

        return Outcome.Of(new Theme(sources.Values, [.. under.SelectMany(static theme => theme.StaticFiles()).DistinctBy(static file => file.Url)], before), PassedOver(foreign));
    }

    // Hugo's newer name of the folder is as good as the older one.
    private static string NameOf(string inside)
        => inside.StartsWith($"_{Theme.Shortcodes}", StringComparison.Ordinal) ? inside[1..] : inside;

    // The same theme must give the same pages, whatever line ends the checkout of its files has.
    private static string ReadText(SourceFile file)
        => File.ReadAllText(file.FullPath, Encoding.UTF8).Replace("\r\n", "\n", StringComparison.Ordinal);

    // "list.sbn.html", and with any other ending for output formats.
    private static bool IsOurs(string name)
        => name.LastIndexOf('.') is > 0 and var dot && dot > name.LastIndexOf('/') && name.AsSpan(0, dot).EndsWith(".sbn", StringComparison.Ordinal);

    private static ImmutableArray<Diagnostic> PassedOver(List<SourceFile> foreign)
    {
        if (foreign.Count == 0)
        {
            return [];
        }

        var folder = foreign[0].Path.Value[..^foreign[0].Inside.Length].TrimEnd('/');
        var what = foreign.Count == 1
            ? $"'{foreign[0].Inside}' is a template of another generator and is passed over"
            : string.Create(CultureInfo.InvariantCulture, $"{foreign.Count} templates of another generator are passed over");
        return [TemplateRules.ForeignTemplates.At(new(folder), what)];
    }
}
