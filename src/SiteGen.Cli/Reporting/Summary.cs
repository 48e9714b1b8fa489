using SiteGen.Output.Publishing;

namespace SiteGen.Cli.Reporting;

/// <summary>The last lines of a build: what was made, how long it took, where it lies.</summary>
internal static class Summary
{
    public static void Write(BuildReport report, Terminal output)
    {
        var findings = report.Findings;
        if (findings.Totals.Length > 0)
        {
            output.WriteLine(findings.Totals, findings.Errors > 0 ? Tone.Error : Tone.Warning);
        }

        if (report.Result is { IsPublished: true, Counts.LocatedPhotos: > 0 and var located })
        {
            output.WriteLine($"{Words.Count(located, "photo")} had a location; it is not published");
        }

        output.WriteLine(Line(report), report.Result.IsPublished ? Tone.Good : Tone.Plain);
    }

    private static string Line(BuildReport report)
    {
        var (result, time) = (report.Result, Words.Seconds(report.Elapsed));
        var folder = Folder(result.OutputFullPath, report.RootFullPath);
        if (result.State == PublishState.Partly)
        {
            return $"Published half-way, {folder} holds old and new files ({time})";
        }

        if (!result.IsPublished)
        {
            return folder.Length == 0 ? $"Nothing published ({time})" : $"Nothing published, {folder} is as it was ({time})";
        }

        return result.WasUpToDate
            ? $"Nothing changed, {folder} is up to date ({time})"
            : $"Built {Made(result.Counts)} in {time}: {Changes(result.Counts)} → {folder}";
    }

    private static string Made(BuildCounts counts)
    {
        var files = counts.StaticFiles + counts.Resources;
        return $"{Words.Count(counts.Pages, "page")}, {Words.Count(counts.Lists, "list")}, "
            + $"{Words.Count(counts.Feeds, "feed")}, {Words.Count(files, "file")}";
    }

    private static string Changes(BuildCounts counts) => string.Create(
        CultureInfo.InvariantCulture, $"{counts.Written} written, {counts.Unchanged} unchanged, {counts.Deleted} removed");

    private static string Folder(string output, string root)
    {
        if (output.Length == 0)
        {
            return "";
        }

        var relative = Path.GetRelativePath(root, output);
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? output : relative;
        return $"{shown.Replace('\\', '/').TrimEnd('/')}/";
    }
}
