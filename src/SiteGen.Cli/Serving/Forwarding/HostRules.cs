using Microsoft.AspNetCore.Http;
using SiteGen.Cli.Serving.Answers;

namespace SiteGen.Cli.Serving.Forwarding;

/// <summary>All that the site's author tells its host, for one state of the site.</summary>
internal sealed class HostRules
{
    public ImmutableArray<HeaderRule> Headers { get; init; } = [];

    /// <summary>Those of the configuration first, then those of the file; the first that fits holds.</summary>
    public ImmutableArray<Redirect> Redirects { get; init; } = [];

    public void AddHeaders(string path, IHeaderDictionary target)
    {
        foreach (var rule in Headers)
        {
            if (!rule.Paths.IsMatch(path))
            {
                continue;
            }

            foreach (var (name, value) in rule.Lines)
            {
                if (HeaderLine.IsAllowed(name, value))
                {
                    target[name] = target.TryGetValue(name, out var before) && before.Count > 0 ? $"{before}, {value}" : value;
                }
            }
        }
    }

    public (Redirect Rule, string Target)? Find(RequestAddress address, HttpRequest request, bool isForced)
    {
        foreach (var rule in Redirects)
        {
            if (rule.IsForced == isForced && rule.TargetFor(address, request) is { } target && target != request.Path.ToUriComponent() + address.Query)
            {
                return (rule, target);
            }
        }

        return null;
    }
}
