namespace SiteGen.Configuration;

/// <summary>Cuts a base URL once, so that links need not parse it again.</summary>
internal static class BaseUrlParts
{
    public static (string Origin, string Path) Of(string baseUrl)
    {
        var scheme = baseUrl.IndexOf("//", StringComparison.Ordinal);
        var slash = scheme < 0 ? baseUrl.IndexOf('/') : baseUrl.IndexOf('/', scheme + 2);
        return slash < 0 ? (baseUrl, "/") : (baseUrl[..slash], baseUrl[slash..]);
    }
}
