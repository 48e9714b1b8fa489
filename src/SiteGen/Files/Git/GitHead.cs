using SiteGen.Diagnostics;

namespace SiteGen.Files.Git;

/// <summary>Which commit the site's folder is at: if it is another one, pages may have other dates.</summary>
public static class GitHead
{
    /// <summary>"" without a repository, which is a warning, like a history that was cut off.</summary>
    public static Outcome<string> Of(string root)
    {
        var (lines, faults) = GitProgram.Run(
            root, ["rev-parse", "HEAD", "--is-shallow-repository"], static output => output.ReadToEnd().Split('\n'));
        if (lines is not [var head, var isShallow, ..])
        {
            return new("", faults);
        }

        const string Cut = "the history of this repository is cut off, so that dates of older files are wrong";
        return isShallow == "true" ? new(head, [FilesRules.ShallowHistory.At(default, Cut)]) : Outcome.Of(head);
    }
}
