using SiteGen.Diagnostics;

namespace SiteGen.Cli.Serving.Forwarding;

/// <summary>Reads <c>_redirects</c> as Netlify defines it: from, perhaps parts of a query, to, perhaps a status, perhaps conditions.</summary>
internal static class RedirectsText
{
    private const int UsualStatus = 301;

    public static Outcome<ImmutableArray<Redirect>> Read(string text, SourceLocation file)
    {
        var redirects = ImmutableArray.CreateBuilder<Redirect>();
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var words = Words(line);
            if (words.Length == 0)
            {
                continue;
            }

            if (Fault(words) is { } fault)
            {
                faults.Add(ServingRules.BadRedirect.At(new(file.File, number, 1), fault));
            }
            else if (Rule(words) is { } rule)
            {
                redirects.Add(rule);
            }
        }

        return Outcome.Of(redirects.DrainToImmutable(), faults.DrainToImmutable());
    }

    private static string[] Words(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var comment = Array.FindIndex(words, static word => word.StartsWith('#'));
        return comment < 0 ? words : words[..comment];
    }

    private static string? Fault(string[] words)
    {
        var to = Target(words);
        return to switch
        {
            0 => $"'{string.Join(' ', words)}' does not say where to",
            _ when !IsAddress(words[0]) => $"'{words[0]}' is no address of a site",
            _ when to + 1 < words.Length && !IsCondition(words[to + 1]) && Status(words[to + 1]) is null => $"'{words[to + 1]}' is no status of a redirect",
            _ => null,
        };
    }

    // Null for what is never true of a preview: a rule of another host, or for visitors of one country. A proxy needs the network.
    private static FileRedirect? Rule(string[] words)
    {
        var to = Target(words);
        var status = to + 1 < words.Length ? Status(words[to + 1]) : null;
        var conditions = words[(to + (status is null ? 1 : 2))..];
        if (!words[0].StartsWith('/') || conditions.Length > 0 || (status is { Status: 200 or 404 } && !words[to].StartsWith('/')))
        {
            return null;
        }

        var (code, isForced) = status ?? (UsualStatus, false);
        return new(new PathPattern(Uri.UnescapeDataString(words[0])), words[to], code, isForced)
        {
            Query = [.. words[1..to].Select(static word => (word[..word.IndexOf('=')], word[(word.IndexOf('=') + 1)..]))],
        };
    }

    // Addresses follow, the first word apart, behind parts of a query.
    private static int Target(string[] words)
    {
        var at = Array.FindIndex(words, 1, IsAddress);
        return at > 0 && words[1..at].All(IsCondition) ? at : 0;
    }

    private static bool IsAddress(string word)
        => word.StartsWith('/') || word.StartsWith("https://", StringComparison.Ordinal) || word.StartsWith("http://", StringComparison.Ordinal);

    private static bool IsCondition(string word) => word.IndexOf('=') > 0;

    private static (int Status, bool IsForced)? Status(string word)
        => int.TryParse(word.TrimEnd('!'), NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            && status is 200 or 301 or 302 or 303 or 307 or 308 or 404
            ? (status, word.EndsWith('!'))
            : null;
}
