using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using SiteGen.Cli.Serving.Answers;

namespace SiteGen.Cli.Serving.Forwarding;

/// <summary>A line of <c>_redirects</c>.</summary>
internal sealed record FileRedirect(PathPattern From, string To, int Status, bool IsForced) : Redirect(Status, IsForced)
{
    /// <summary>Parts of the query that a request must have; a value such as <c>:id</c> stands for any.</summary>
    public ImmutableArray<(string Name, string Value)> Query { get; init; } = [];

    public override string? TargetFor(RequestAddress address, HttpRequest request)
    {
        if (From.Match(address.Path) is not { } caught || !HasQuery(address.Query, caught))
        {
            return null;
        }

        var target = TargetText.Fill(To, ':', caught);
        return Query.IsEmpty && address.Query.Length > 0 && !target.Contains('?', StringComparison.Ordinal) && Status is not (200 or 404)
            ? WithQuery(target, address.Query)
            : target;
    }

    private static string WithQuery(string target, string query)
        => target.IndexOf('#', StringComparison.Ordinal) is >= 0 and var mark ? target[..mark] + query + target[mark..] : target + query;

    private bool HasQuery(string query, Dictionary<string, string> caught)
    {
        if (Query.IsEmpty)
        {
            return true;
        }

        var given = QueryHelpers.ParseQuery(query);
        foreach (var (name, value) in Query)
        {
            var found = given.TryGetValue(name, out var values) ? values.ToString() : null;
            if (found is null || (!value.StartsWith(':') && value != found))
            {
                return false;
            }

            caught[value.TrimStart(':')] = found;
        }

        return true;
    }
}
