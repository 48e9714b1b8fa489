using System.Text.RegularExpressions;
using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>Reads <c>server</c> under Hugo's names.</summary>
internal static class ServerReader
{
    public static ServerConfig Read(MetaFields fields, ConfigReport report) => report.Read(fields, "server", map => new ServerConfig
    {
        Headers = [.. Maps(map, "headers").Select(one => report.Read(one, "server.headers.", ReadHeaders))],
        Redirects =
        [
            .. Maps(map, "redirects").Select(one => report.Read(one, "server.redirects.", redirect => ReadRedirect(redirect, report)))
                .OfType<ServerRedirect>(),
        ],
    });

    private static ImmutableArray<MetaValue.Map> Maps(MetaFields fields, string key)
        => fields.Maps(key) is { IsDefault: false } maps ? maps : [];

    private static ServerHeaders ReadHeaders(MetaFields fields) => new(fields.Text("for") ?? "", Pairs(fields, "values"));

    private static ImmutableArray<(string Name, string Value)> Pairs(MetaFields fields, string key)
        => [.. fields.Map(key)?.Entries.Select(static entry => (entry.Key, entry.Value.AsText ?? "")) ?? []];

    private static ServerRedirect? ReadRedirect(MetaFields fields, ConfigReport report)
    {
        var redirect = new ServerRedirect(fields.Text("to") ?? "")
        {
            From = fields.Text("from") ?? "",
            FromExpression = fields.Text("fromRe") ?? "",
            FromHeaders = Pairs(fields, "fromHeaders"),
            Status = fields.Integer("status") ?? ServerRedirect.UsualStatus,
            IsForced = fields.Flag("force") ?? false,
        };
        if (Fault(redirect, fields) is not { } fault)
        {
            return redirect;
        }

        report.AddSofter(fault);
        return null;
    }

    private static Diagnostic? Fault(ServerRedirect redirect, MetaFields fields) => redirect switch
    {
        { From: "", FromExpression: "" } => ConfigRules.BadRedirect.At(fields.Location, "a redirect of 'server' does not say from where"),
        { To: "" } => ConfigRules.BadRedirect.At(fields.Location, "a redirect of 'server' does not say where to"),
        { Status: not (200 or 301 or 302 or 303 or 307 or 308 or 404) }
            => ConfigRules.BadRedirect.At(fields.LocationOf("status"), $"{redirect.Status} is no status of a redirect"),
        _ when !IsExpression(redirect.FromExpression)
            => ConfigRules.BadPattern.At(fields.LocationOf("fromRe"), $"'{redirect.FromExpression}' in 'fromRe' is no regular expression"),
        _ => null,
    };

    private static bool IsExpression(string text)
    {
        try
        {
            _ = new Regex(text, RegexOptions.NonBacktracking);
            return true;
        }
        catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
