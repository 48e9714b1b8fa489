using System.Net;

namespace SiteGen.Cli.Serving.Answers;

/// <summary>
/// Knows the names that a preview answers to. A page of a stranger can make its own name lead to 127.0.0.1 after it was loaded (DNS
/// rebinding) and would then read drafts: its requests still carry that name.
/// </summary>
internal static class HostGuard
{
    /// <param name="host">Of the <c>Host</c> line, without the port: tunnels have ports of their own.</param>
    /// <param name="bind">Where the server listens.</param>
    /// <param name="local">At which address of the machine the request came in.</param>
    public static bool Allows(string host, IPAddress bind, IPAddress? local)
    {
        // No server of names may answer for '.localhost' (RFC 6761): browsers take it for the machine itself.
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // Other spellings of an address, such as '127.1', are not what browsers send.
        var name = host.StartsWith('[') ? host.Trim('[', ']') : host;
        return IPAddress.TryParse(name, out var address) && address.ToString() == name
            && (address.Equals(IPAddress.Loopback) || address.Equals(IPAddress.IPv6Loopback) || address.Equals(bind)
                || (IsAny(bind) && local is not null && address.Equals(local.IsIPv4MappedToIPv6 ? local.MapToIPv4() : local)));
    }

    private static bool IsAny(IPAddress bind) => bind.Equals(IPAddress.Any) || bind.Equals(IPAddress.IPv6Any);
}
