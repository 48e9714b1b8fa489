using SiteGen.Files;

namespace SiteGen.Content.Assembling;

/// <summary>The files of one language: its pages, and what lies beside them.</summary>
internal sealed class LanguageFiles
{
    public List<(ContentFile File, ContentName Name)> Contents { get; } = [];

    public List<ResourceFile> Resources { get; } = [];

    /// <summary>The files of all languages.</summary>
    public SourceTree Tree { get; private init; } = new();

    /// <summary>Sorts all files by language. Also gives the folders that are leaf bundles, in whatever language.</summary>
    public static Dictionary<string, LanguageFiles> Sort(
        IReadOnlyList<ContentFile> contents, SourceTree tree, ContentLanguages languages, HashSet<string> bundles)
    {
        var sorted = new Dictionary<string, LanguageFiles>(StringComparer.Ordinal);
        var read = new HashSet<string>(contents.Count, StringComparer.Ordinal);
        foreach (var content in contents)
        {
            var name = content.Name;
            foreach (var language in languages.Of(name, content.File))
            {
                Of(sorted, language, tree).Contents.Add((content, name));
            }

            read.Add(content.File.FullPath);
            if (name.Bundle == BundleKind.Leaf && name.Path != "/")
            {
                bundles.Add(name.Path);
            }
        }

        foreach (var file in tree.Content)
        {
            // A Markdown file that is not among the contents could not be read; that was reported.
            if (!ContentReader.IsNoResource(file) && !read.Contains(file.FullPath))
            {
                var name = ContentName.Parse(file.Inside, languages);
                foreach (var language in languages.Of(name, file))
                {
                    Of(sorted, language, tree).Resources.Add(new(file, PathOf(file, name.Language)));
                }
            }
        }

        return sorted;
    }

    private static string PathOf(SourceFile file, string language)
    {
        var inside = file.Inside;
        var dot = inside.LastIndexOf('.');
        return ContentName.Normalise(language.Length == 0
            ? $"/{inside}"
            : string.Concat("/", inside.AsSpan(0, dot - language.Length - 1), inside.AsSpan(dot)));
    }

    private static LanguageFiles Of(Dictionary<string, LanguageFiles> sorted, string language, SourceTree tree)
    {
        if (!sorted.TryGetValue(language, out var files))
        {
            files = new() { Tree = tree };
            sorted.Add(language, files);
        }

        return files;
    }
}
