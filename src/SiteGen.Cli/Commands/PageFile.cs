using System.Text;
using SiteGen.Cli.Reporting;

namespace SiteGen.Cli.Commands;

/// <summary>A page's file that is to be made: it may not be there yet, in either of its forms.</summary>
internal sealed class PageFile(PagePlaces places, PageTarget page, Surroundings surroundings)
{
    private const int LongestNameInBytes = 255;

    /// <summary>Tells of a file that is there already, or that no disk can hold; null when it can be made.</summary>
    public int? Refuse()
    {
        if (page.Path.Split('/').Any(static part => Encoding.UTF8.GetByteCount(part) > LongestNameInBytes))
        {
            return CommandMistake.Write("the name is too long", surroundings, "choose a shorter one, and change the title in the file");
        }

        return Rivals(page.Path).FirstOrDefault(path => File.Exists(Path.Combine(places.ContentFullPath, path))) is { } rival
            ? CommandMistake.Write(
                $"'{places.Config.ContentFolder}/{rival}' is there already", surroundings, "choose another name, or edit that file")
            : null;
    }

    public int Create(string text)
    {
        var fullPath = Path.Combine(places.ContentFullPath, page.Path);
        NewFile.Write(fullPath, text);
        var shown = Path.GetRelativePath(surroundings.WorkingFolder, fullPath).Replace('\\', '/');
        surroundings.Output.WriteLine($"Created {shown}", Tone.Good);
        return ExitCode.Done;
    }

    // posts/a.md and posts/a/index.md would be one page twice.
    private static IEnumerable<string> Rivals(string path)
    {
        yield return path;
        if (path.EndsWith("/index.md", StringComparison.Ordinal))
        {
            yield return path[..^"/index.md".Length] + ".md";
        }
        else if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            yield return path[..^".md".Length] + "/index.md";
        }
    }
}
