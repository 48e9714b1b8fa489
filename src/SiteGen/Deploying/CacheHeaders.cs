using System.Text.RegularExpressions;
using SiteGen.Configuration;
using SiteGen.Files;

namespace SiteGen.Deploying;

/// <summary>Says how long a file may be kept by browsers and caches: for ever when its name changes with its bytes, shortly when it is a page.</summary>
internal sealed class CacheHeaders(ImmutableArray<CacheRule> rules)
{
    private const string Forever = "public, max-age=31536000, immutable";
    private const string Shortly = "public, max-age=60";
    private const string Hours = "public, max-age=3600";
    private const string Derived = "derived/";

    private readonly ImmutableArray<(Regex Pattern, string Value)> _rules =
        [.. rules.Select(static rule => (ServerPattern.ToRegex(rule.For), rule.Value))];

    public string Of(string path)
    {
        var url = $"/{path}";
        foreach (var (pattern, value) in _rules)
        {
            if (pattern.IsMatch(url))
            {
                return value;
            }
        }

        return path.StartsWith(Derived, StringComparison.Ordinal) || MadeFile.IsNamedSo(new UrlPath(url)) ? Forever
            : IsRead(MediaTypes.Of(path)) ? Shortly
            : Hours;
    }

    // Pages, and what tells of pages.
    private static bool IsRead(string type)
        => type == MediaTypes.Html || type is "application/json" or "application/xml" or "application/rss+xml" or "application/atom+xml"
            || type.StartsWith("text/plain", StringComparison.Ordinal);
}
