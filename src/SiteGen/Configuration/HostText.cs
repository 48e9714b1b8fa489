namespace SiteGen.Configuration;

/// <summary>A server's name as a configuration writes it: <c>pads.example.org</c>, <c>https://pads.example.org/p/</c>.</summary>
/// <param name="Name">Lower case, with the port when it is not the usual one.</param>
/// <param name="Scheme"><c>https</c>, or <c>http</c> where the author wrote so.</param>
internal readonly record struct HostText(string Name, string Scheme)
{
    private const string Secure = "https";

    private const int LongestHost = 253;

    /// <summary>Null for a text that is neither a host nor an address of one.</summary>
    public static HostText? Read(string text)
    {
        var trimmed = text.Trim();
        var address = trimmed.Contains("://", StringComparison.Ordinal) ? trimmed : $"{Secure}://{trimmed}";
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not (Secure or "http")
            || uri.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.AbsolutePath is not ("/" or "/p" or "/p/"))
        {
            return null;
        }

        return uri.Host.Length is > 0 and <= LongestHost && uri.HostNameType is not (UriHostNameType.Unknown or UriHostNameType.Basic)
            ? new(uri.Authority.ToLowerInvariant(), uri.Scheme)
            : null;
    }
}
