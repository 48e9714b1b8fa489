using System.Net;

namespace SiteGen.Cli.Serving;

/// <summary>The scheme, host and port that a preview's pages carry.</summary>
internal static class PreviewAddress
{
    /// <summary>As Hugo does: <c>localhost</c>, unless the writer chose an address that it does not lead to, such as 127.0.0.2.</summary>
    public static string Of(IPEndPoint endPoint)
    {
        IPAddress[] usual = [IPAddress.Loopback, IPAddress.IPv6Loopback, IPAddress.Any, IPAddress.IPv6Any];
        return usual.Contains(endPoint.Address)
            ? string.Create(CultureInfo.InvariantCulture, $"http://localhost:{endPoint.Port}")
            : $"http://{endPoint}";
    }
}
