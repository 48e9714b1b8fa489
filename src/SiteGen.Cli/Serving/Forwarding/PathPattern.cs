namespace SiteGen.Cli.Serving.Forwarding;

/// <summary>The address of a rule in <c>_redirects</c>: names of folders, <c>:placeholder</c>s for one each, and at its end perhaps <c>*</c> for the rest.</summary>
internal sealed class PathPattern(string text)
{
    /// <summary>What the last <c>*</c> caught is called so.</summary>
    public const string Splat = "splat";

    private readonly string[] _steps = Split(text);

    /// <summary>What was caught, by name; null when the path is another one. A slash at the end makes no difference.</summary>
    public Dictionary<string, string>? Match(string path)
    {
        // A plain rule, as most are, needs no pieces.
        if (_steps.Length > 0 && _steps[0].Length > 0 && _steps[0][0] is not (':' or '*') && !path.AsSpan(1).StartsWith(_steps[0]))
        {
            return null;
        }

        var steps = Split(path);
        var caught = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < _steps.Length; i++)
        {
            if (_steps[i] == "*" && i == _steps.Length - 1)
            {
                caught[Splat] = string.Join('/', steps.Skip(i)) + (path.EndsWith('/') && steps.Length > i ? "/" : "");
                return caught;
            }

            if (i >= steps.Length || !Fits(_steps[i], steps[i], caught))
            {
                return null;
            }
        }

        return steps.Length == _steps.Length ? caught : null;
    }

    private static bool Fits(string wanted, string found, Dictionary<string, string> caught)
    {
        if (wanted is not [':', _, ..])
        {
            return wanted == found;
        }

        caught[wanted[1..]] = found;
        return found.Length > 0;
    }

    private static string[] Split(string path)
    {
        var inner = path.Trim('/');
        return inner.Length == 0 ? [] : inner.Split('/');
    }
}
