using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Moving;

/// <summary>The templates of the site and its themes: none of Hugo's is run here, but some do more than give a page its looks.</summary>
internal static class LayoutInspector
{
    public static IEnumerable<MoveFinding> Inspect(MoveMaterial material)
    {
        SourceFile[] theirs = [.. material.Tree.Layouts.Where(static file => !file.Inside.Contains(".sbn.", StringComparison.Ordinal))];
        SourceFile[] hooks = [.. theirs.Where(static file => file.Inside.Contains("_markup/", StringComparison.Ordinal))];
        var own = $"{material.Site.Config.Folders.Layouts}/";
        SourceFile[] ownFiles = [.. theirs.Where(file => file.Path.Value.StartsWith(own, StringComparison.Ordinal))];

        yield return new(
            MoveVerdict.Differs, "templates", theirs.Length, "Go templates are passed over; theme 'summit' or one of yours takes their place")
        {
            Places = Files(ownFiles.Concat(theirs).Distinct()),
        };
        var names = string.Join(", ", hooks.Select(static file => Path.GetFileNameWithoutExtension(file.Inside)).Distinct().Order(StringComparer.Ordinal));
        yield return new(
            MoveVerdict.Differs, "render hooks", hooks.Length, $"{names}: links, pictures, headings and code are written as Hugo does without them")
        {
            Places = Files(hooks),
        };
        foreach (var finding in Features(ownFiles))
        {
            yield return finding;
        }
    }

    private static ImmutableArray<SourceLocation> Files(IEnumerable<SourceFile> files)
        => ContentInspector.First(files.Select(static file => new SourceLocation(file.Path.Value)));

    // A theme's templates do many things that a site never asks for: only the site's own tell.
    private static IEnumerable<MoveFinding> Features(SourceFile[] files)
    {
        var found = GoFeature.All.ToDictionary(static feature => feature, static _ => new List<SourceLocation>());
        foreach (var file in files)
        {
            var text = Text(file);
            foreach (var feature in GoFeature.All)
            {
                found[feature].AddRange(Find(text, feature, file.Path.Value));
            }
        }

        return found.Select(static pair => new MoveFinding(pair.Key.Verdict, pair.Key.Topic, pair.Value.Count, pair.Key.Text)
        {
            Places = ContentInspector.First(pair.Value),
        });
    }

    // What cannot be read tells nothing; the mistake itself is the build's to report.
    private static string Text(SourceFile file)
    {
        try
        {
            return File.ReadAllText(file.FullPath, Encoding.UTF8);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    // One place a line: who uses a service names it twice.
    private static IEnumerable<SourceLocation> Find(string text, GoFeature feature, string file)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var at = feature.Words.Select(word => line.IndexOf(word, StringComparison.Ordinal)).Where(static at => at >= 0).DefaultIfEmpty(-1).Min();
            if (at >= 0)
            {
                yield return new(file, number, at + 1);
            }
        }
    }
}
