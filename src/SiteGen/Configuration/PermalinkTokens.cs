namespace SiteGen.Configuration;

/// <summary>The words that a permalink pattern may hold after a colon: Hugo's, spelled exactly so.</summary>
public static class PermalinkTokens
{
    public static readonly ImmutableArray<string> All =
    [
        "year", "month", "monthname", "day", "weekday", "weekdayname", "yearday", "section", "sections",
        "sectionslug", "sectionslugs", "title", "slug", "slugorfilename", "slugorcontentbasename", "filename", "contentbasename",
    ];

    internal static readonly string Listed = ":" + string.Join(" :", All);

    /// <summary>
    /// The first token of <paramref name="pattern"/> that is none, without its colon; null when all are good. A token is
    /// a colon and word characters, perhaps with a slice in brackets; <c>\:</c> is a plain colon, and parts of Go's date
    /// layout are tokens, too.
    /// </summary>
    public static string? FirstUnknown(string pattern)
    {
        for (var i = 0; i < pattern.Length - 1; i++)
        {
            if (pattern[i] != ':' || (i > 0 && pattern[i - 1] == '\\'))
            {
                continue;
            }

            var end = i + 1;
            while (end < pattern.Length && (char.IsAsciiLetterOrDigit(pattern[end]) || pattern[end] == '_'))
            {
                end++;
            }

            var token = pattern[(i + 1)..end];
            var isSliced = end < pattern.Length && pattern[end] == '[';
            if (token.Length > 0 && !IsKnown(token, isSliced))
            {
                return token;
            }
        }

        return null;
    }

    private static bool IsKnown(string token, bool isSliced)
        => (isSliced ? token is "sections" or "sectionslugs" : All.Contains(token)) || MayBeGoDate(token);

    // Whether it really is one is seen when the pattern is made.
    private static bool MayBeGoDate(string token)
        => token.AsSpan().ContainsAnyInRange('1', '6')
            || token.Contains("Jan", StringComparison.Ordinal)
            || token.Contains("Mon", StringComparison.Ordinal)
            || token.Contains("MST", StringComparison.Ordinal)
            || token is "PM" or "pm";
}
