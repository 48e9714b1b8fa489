using SiteGen.Data;
using SiteGen.Diagnostics;

namespace SiteGen.Configuration;

/// <summary>Finds passwords and keys where they must not be: a configuration is read by everybody who sees the repository.</summary>
internal static class DeploySecrets
{
    private static readonly string[] Parts =
        ["password", "passwd", "passphrase", "secret", "token", "credential", "accesskey", "privatekey", "apikey", "accountkey", "connectionstring"];

    /// <summary>Reports the keys of a map that look like secrets; true when there are some.</summary>
    public static bool Report(MetaValue.Map map, ConfigReport report)
    {
        var found = false;
        foreach (var entry in map.Entries.Where(static entry => entry.Value is not MetaValue.Empty && IsName(entry.Key)))
        {
            Add(entry.Key, entry.KeyLocation, report);
            found = true;
        }

        return found;
    }

    // Without its line, for reports quote lines; and an error in every site: it is out already, and should not be used any more.
    public static void Add(string key, SourceLocation place, ConfigReport report) => report.Add(ConfigRules.SecretInConfig.At(
        place with { Line = 0, Column = 0 },
        string.Create(CultureInfo.InvariantCulture, $"'{key}' in line {place.Line} holds a secret")));

    /// <summary>True for an address with a password: <c>https://me:word@example.org/</c>.</summary>
    public static bool IsIn(string address)
        => Uri.TryCreate(address, UriKind.Absolute, out var url) && url.UserInfo.Length > 0
            && (url.UserInfo.Contains(':', StringComparison.Ordinal) || url.Scheme is "http" or "https");

    private static bool IsName(string key)
    {
        var name = key.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
        return name is "key" or "sas" || Parts.Any(part => name.Contains(part, StringComparison.Ordinal));
    }
}
