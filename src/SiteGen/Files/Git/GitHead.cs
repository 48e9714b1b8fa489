using SiteGen.Diagnostics;

namespace SiteGen.Files.Git;

/// <summary>Which commit the site's folder is at: if it is another one, pages may have other dates.</summary>
public static class GitHead
{
    /// <summary>"" without a repository, which is a warning, like a history that was cut off.</summary>
    public static Outcome<string> Of(string root)
    {
        var (settings, broken) = Lines(root, ["config", "--name-only", "--list"]);
        if (settings is null)
        {
            return new("", broken);
        }

        if (settings.Any(IsAboutPartialClones))
        {
            return new("", GitProgram.Nothing<string>("this clone is a partial one, for which git would fetch the rest").Diagnostics);
        }

        var (lines, faults) = Lines(root, ["rev-parse", "HEAD", "--is-shallow-repository"]);
        if (lines is not [var head, var isShallow, ..])
        {
            return new("", faults);
        }

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
