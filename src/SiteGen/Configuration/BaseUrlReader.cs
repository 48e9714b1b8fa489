using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>Reads <c>baseURL</c>: a whole address or a rooted path, to which a last slash is added.</summary>
internal static class BaseUrlReader
{
    public static string? Read(MetaFields fields, ConfigReport report)
    {
        if (fields.Text("baseURL")?.Trim() is not { Length: > 0 } written)
        {
            return null;
        }

        if (Fault(written) is not { } fault)
        {
            return Ended(written);
        }

        var mistake = ConfigRules.BadBaseUrl.At(fields.LocationOf("baseURL"), fault);
        if (report.ReportsUnknownKeys)
        {
            report.Add(mistake);
            return null;
        }

        // Hugo takes anything, and many of its sites have no scheme here.
        report.Add(mistake with { Severity = Severity.Warning });
        var assumed = "https://" + written.TrimStart('/');
        return !written.Contains("://", StringComparison.Ordinal) && Fault(assumed) is null ? Ended(assumed) : null;
    }

    private static string Ended(string written) => written.EndsWith('/') ? written : written + "/";

    private static string? Fault(string written)
    {
        var isRooted = written.StartsWith('/') && !written.StartsWith("//", StringComparison.Ordinal);
        return written switch
        {
            _ when written.ContainsAny('?', '#') => $"the base URL '{written}' holds a query or a fragment",
            _ when ControlCharacter.FirstIn(written) is { } name => $"{name} in the base URL",
            _ when written.Contains(' ') => $"the base URL '{written}' holds a space",
            _ when isRooted => null,
            _ when !written.Contains("://", StringComparison.Ordinal)
                => $"the base URL '{written}' does not start with 'https://'",
            _ when !Uri.TryCreate(written, UriKind.Absolute, out var uri) || uri.Host.Length == 0
                => $"the base URL '{written}' is no address",
            _ => null,
        };
    }
}
