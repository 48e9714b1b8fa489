using System.Net;

namespace SiteGen.Cli.Serving;

/// <summary>The scheme, host and port that a preview's pages carry.</summary>
internal static class PreviewAddress
{
    /// <summary>As Hugo does: <c>localhost</c>, unless the writer chose an address.</summary>
    public static string Of(IPEndPoint endPoint)
    {
        var isUsual = IPAddress.IsLoopback(endPoint.Address) || endPoint.Address.Equals(IPAddress.Any) || endPoint.Address.Equals(IPAddress.IPv6Any);
        return isUsual ? string.Create(CultureInfo.InvariantCulture, $"http://localhost:{endPoint.Port}") : $"http://{endPoint}";
    }
}
