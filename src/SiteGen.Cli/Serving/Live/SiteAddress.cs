using SiteGen.Files;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Reads addresses as browsers write them.</summary>
internal static class SiteAddress
{
    /// <summary>The address within the site; null when it leads elsewhere.</summary>
    /// <param name="address">From the host's root, or with the preview's own origin; percent-encoded.</param>
    /// <param name="basePath">Where the site begins, such as <c>/blog/</c>.</param>
    /// <param name="origin">The preview's own; "" when the address has none.</param>
    public static UrlPath? Read(string address, string basePath, string origin = "")
    {
        if (origin.Length > 0 && address.StartsWith(origin, StringComparison.OrdinalIgnoreCase))
        {
            address = address[origin.Length..];
        }

        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        var root = basePath.TrimEnd('/');
        var isInside = path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal)
            && path.StartsWith(root, StringComparison.Ordinal) && path.Length > root.Length && path[root.Length] == '/';
        return isInside ? new UrlPath(Uri.UnescapeDataString(path[root.Length..])) : null;
    }
}
