using System.Net;
using System.Net.Sockets;

namespace SiteGen.Archiving;

/// <summary>
/// Tells addresses of the open internet from those of machines and networks behind it, which a link in a page must not make us talk to
/// (IANA's registries of special-purpose addresses, RFC 6890).
/// </summary>
internal static class PublicAddresses
{
    private static readonly ImmutableArray<IPNetwork> Special =
    [
        IPNetwork.Parse("0.0.0.0/8"),
        IPNetwork.Parse("10.0.0.0/8"),
        IPNetwork.Parse("100.64.0.0/10"),
        IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("169.254.0.0/16"),
        IPNetwork.Parse("172.16.0.0/12"),
        IPNetwork.Parse("192.0.0.0/24"),
        IPNetwork.Parse("192.0.2.0/24"),
        IPNetwork.Parse("192.88.99.0/24"),
        IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("198.18.0.0/15"),
        IPNetwork.Parse("198.51.100.0/24"),
        IPNetwork.Parse("203.0.113.0/24"),
        // Multicast, and the rest that was never given out.
        IPNetwork.Parse("224.0.0.0/3"),
        // Tunnels and documentation inside of what is public; Teredo and 6to4 carry any IPv4 address within.
        IPNetwork.Parse("2001::/23"),
        IPNetwork.Parse("2001:db8::/32"),
        IPNetwork.Parse("2002::/16"),
        IPNetwork.Parse("3fff::/20"),
    ];

    // All that IANA has given out of IPv6; loopback, mapped, NAT64, unique local, link-local and multicast lie outside.
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    public static bool Holds(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Special.Any(network => network.Contains(address)),
        // A zone belongs to one link; IPNetwork takes mapped addresses for what they carry.
        AddressFamily.InterNetworkV6 => address.ScopeId == 0 && !address.IsIPv4MappedToIPv6
            && Global.Contains(address) && !Special.Any(network => network.Contains(address)),
        _ => false,
    };
}
