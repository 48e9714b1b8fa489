using System.Text;

namespace SiteGen.Content.Urls;

/// <summary>Walks a path step by step: <c>..</c> goes up, and above the root is remembered as a mistake.</summary>
internal static class PathSteps
{
    /// <summary>The path with a slash in front, none at the end, no empty steps; "/" for the root.</summary>
    public static (string Path, bool LeavesRoot) Resolve(string path)
    {
        if (path.Contains('%'))
        {
            path = Decoded(path);
        }

        if (IsClean(path))
        {
            return (path, false);
        }

        List<string> steps = [];
        var leaves = false;
        foreach (var step in path.Split('/'))
        {
            if (step == "..")
            {
                leaves |= steps.Count == 0;
                steps.RemoveRange(Math.Max(steps.Count - 1, 0), Math.Min(steps.Count, 1));
            }
            else if (step.Length > 0 && step != ".")
            {
                steps.Add(step);
            }
        }

        var result = new StringBuilder(path.Length + 1);
        foreach (var step in steps)
        {
            result.Append('/').Append(step);
        }

        return (steps.Count == 0 ? "/" : result.ToString(), leaves);
    }

    // Browsers and servers read these as the signs themselves, so that an encoded step walks like a plain one.
    private static string Decoded(string path)
        => path.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase)
            .Replace("%2f", "/", StringComparison.OrdinalIgnoreCase)
            .Replace("%5c", "\\", StringComparison.OrdinalIgnoreCase);

    private static bool IsClean(string path)
        => path.Length > 1
            && path[0] == '/'
            && path[^1] is not ('/' or '.')
            && !path.Contains("//", StringComparison.Ordinal)
            && !path.Contains("/.", StringComparison.Ordinal);
}
