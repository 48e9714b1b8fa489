using SiteGen.Diagnostics;

namespace SiteGen.Files.Git;

/// <summary>Finds the last commit of every file with one <c>git log</c> for the whole site.</summary>
public static class GitHistory
{
    /// <summary>The same files, each with its commit if it has one. Renamed files begin anew, and merges change nothing, as with Hugo.</summary>
    public static Outcome<ImmutableArray<SourceFile>> Date(string root, ImmutableArray<SourceFile> files)
    {
        HashSet<string> wanted = [.. files.Select(static file => file.Path.Value)];
        var (commits, faults) = GitProgram.Run(
            root,
            [
                "-c", "diff.renames=false", "-c", "log.showRoot=true", "log", "-z", "--name-only", "--no-merges", "--relative",
                "--no-ext-diff", "--no-textconv", "--encoding=UTF-8", $"--format={GitLogReader.Format}",
            ],
            output => new GitLogReader(output).LastCommits(wanted));
        return commits is null
            ? new(files, faults)
            : new([.. files.Select(file => file with { Commit = commits.GetValueOrDefault(file.Path.Value) })], faults);
    }
}
