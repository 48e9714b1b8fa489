using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using SiteGen.Cli.Serving.Answers;
using SiteGen.Configuration;

namespace SiteGen.Cli.Serving.Forwarding;

/// <summary>An entry of <c>server.redirects</c>; compared as Hugo compares, with the whole path and without <c>index.html</c>.</summary>
internal sealed record ConfiguredRedirect : Redirect
{
    private const string Index = "/index.html";

    private readonly string _to;
    private readonly Regex? _from;
    private readonly Regex? _expression;
    private readonly ImmutableArray<(string Name, Regex Pattern)> _headers;

    public ConfiguredRedirect(ServerRedirect said)
        : base(said.Status, said.IsForced)
    {
        _to = said.Status == 404 ? said.To : WithoutIndex(said.To);
        _from = said.From.Length > 0 ? ServerPattern.ToRegex(said.From) : null;
        _expression = said.FromExpression.Length > 0 ? new(said.FromExpression, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant) : null;
        _headers = [.. said.FromHeaders.Select(static header => (header.Name, ServerPattern.ToRegex(header.Pattern)))];
    }

    public override string? TargetFor(RequestAddress address, HttpRequest request)
    {
        var path = WithoutIndex(address.Path);
        if (path == _to || _from?.IsMatch(path) == false || _headers.Any(header => !header.Pattern.IsMatch(request.Headers[header.Name].ToString())))
        {
            return null;
        }

        var groups = _expression?.Match(path);
        if (groups is { Success: false })
        {
            return null;
        }

        var caught = groups is null ? [] : groups.Groups.Values.Where(static group => group.Name != "0").ToDictionary(
            static group => group.Name, static group => group.Value, StringComparer.Ordinal);
        return TargetText.Fill(_to, '$', caught);
    }

    private static string WithoutIndex(string path) => path.EndsWith(Index, StringComparison.Ordinal) ? path[..^(Index.Length - 1)] : path;
}
