using SiteGen.Diagnostics;

namespace SiteGen.Files.Git;

/// <summary>Which commit the site's folder is at: if it is another one, pages may have other dates.</summary>
/// <param name="Commit">"" without a repository.</param>
/// <param name="Folder">Full path of the folder that Git keeps it in; a work tree's own.</param>
public sealed record GitHead(string Commit, string Folder)
{
    public static readonly GitHead None = new("", "");

    /// <summary>None without a repository, which is a warning, like a history that was cut off.</summary>
    public static Outcome<GitHead> Of(string root)
    {
        var (settings, broken) = Lines(root, ["config", "--name-only", "--list"]);
        if (settings is null)
        {
            return new(None, broken);
        }

        if (settings.Any(IsAboutPartialClones))
        {
            return new(None, GitProgram.Nothing<string>("this clone is a partial one, for which git would fetch the rest").Diagnostics);
        }

        var (lines, faults) = Lines(root, ["rev-parse", "HEAD", "--is-shallow-repository", "--absolute-git-dir"]);
        if (lines is not [var commit, var isShallow, var folder, ..])
        {
            return new(None, faults);
        }

        var head = new GitHead(commit, Path.GetFullPath(folder));

        const string Cut = "the history of this repository is cut off, so that dates of older files are wrong";
        return isShallow == "true" ? new(head, [FilesRules.ShallowHistory.At(default, Cut)]) : Outcome.Of(head);
    }

    private static Outcome<string[]?> Lines(string root, ImmutableArray<string> arguments)
        => GitProgram.Run(root, arguments, static output => output.ReadToEnd().Split('\n'));

    // Either makes git ask a remote for what is missing, by a command that the repository names.
    private static bool IsAboutPartialClones(string setting) => setting == "extensions.partialclone"
        || (setting.StartsWith("remote.", StringComparison.Ordinal)
            && (setting.EndsWith(".promisor", StringComparison.Ordinal)
                || setting.EndsWith(".partialclonefilter", StringComparison.Ordinal)));
}
