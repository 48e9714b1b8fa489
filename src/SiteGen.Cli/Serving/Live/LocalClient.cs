using System.Net;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Tells browsers of this machine from those of the network, which may read and no more.</summary>
internal static class LocalClient
{
    public static bool Is(HttpContext context) => context.Connection.RemoteIpAddress is { } remote
        && (IPAddress.IsLoopback(Plain(remote)) || (context.Connection.LocalIpAddress is { } local && Plain(remote).Equals(Plain(local))));

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
}
