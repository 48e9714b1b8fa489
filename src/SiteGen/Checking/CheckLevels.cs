using System.Text.RegularExpressions;
using SiteGen.Configuration;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Checking;

/// <summary>How much a rule matters at a place: what <c>check.paths</c> says last, else <c>check.rules</c>, else the rule itself.</summary>
internal sealed class CheckLevels
{
    private readonly CheckConfig _config;
    private readonly ImmutableArray<(bool IsAddress, Regex Pattern, ImmutableSortedDictionary<string, Severity?> Rules)> _paths;

    public CheckLevels(CheckConfig config)
    {
        _config = config;
        _paths = [.. config.Paths.Select(static path => (path.Pattern.StartsWith('/'), GlobPattern.ToRegex(path.Pattern), path.Rules))];
    }

    /// <summary>Whether the rule matters on a page, as far as its address tells.</summary>
    public bool IsOn(DiagnosticRule rule, UrlPath page) => Of(rule, page, null) is not null || _paths.Any(path => !path.IsAddress && path.Rules.ContainsKey(rule.Code));

    /// <summary>Null for a rule that is switched off there.</summary>
    /// <param name="file">The author's file; null while it is not known.</param>
    public Severity? Of(DiagnosticRule rule, UrlPath page, string? file)
    {
        var severity = _config.Rules.TryGetValue(rule.Code, out var said) ? said : rule.Severity;
        foreach (var (isAddress, pattern, rules) in _paths)
        {
            if (rules.TryGetValue(rule.Code, out var level) && (isAddress ? page.Value : file) is { } name && pattern.IsMatch(name))
            {
                severity = level;
            }
        }

        return severity;
    }
}
