using System.Net;
using System.Net.Sockets;

namespace SiteGen.Archiving;

/// <summary>
/// Opens connections to addresses that it looked up and checked itself: whatever a name server says a moment later, nobody is led
/// to a machine behind the firewall.
/// </summary>
internal sealed class PadConnector(PadHosts hosts, PadClientSettings settings)
{
    private static readonly HttpRequestOptionsKey<bool> HadConnection = new("SiteGen.HadConnection");

    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        // HttpClient would ask again by itself, four times within a moment, when a server hangs up on it.
        var options = context.InitialRequestMessage.Options;
        if (options.TryGetValue(HadConnection, out _))
        {
            throw new IOException("the connection was broken off");
        }

        options.Set(HadConnection, true);
        var (name, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var isPrivateFine = context.InitialRequestMessage.RequestUri is { } address && hosts.Find(address) is { AllowsPrivate: true };
        var found = IPAddress.TryParse(name, out var literal) ? [literal] : await settings.Resolve(name, cancel);
        var allowed = isPrivateFine ? found : [.. found.Where(PublicAddresses.Holds)];
        return allowed switch
        {
            [] when found.Length == 0 => throw new SocketException((int)SocketError.HostNotFound),
            [] => throw new PrivateAddressException(found[0].ToString()),
            _ => await ConnectToAny(allowed, port, cancel),
        };
    }

    private async Task<Stream> ConnectToAny(IPAddress[] addresses, int port, CancellationToken cancel)
    {
        // Where IPv6 leads nowhere, the last of the time must be left for IPv4.
        var patience = settings.ConnectTimeout / (addresses.Length + 1);
        foreach (var address in addresses[..^1])
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(patience);
            try
            {
                return await ConnectTo(address, port, limit.Token);
            }
            catch (Exception exception) when (!cancel.IsCancellationRequested && exception is SocketException or OperationCanceledException)
            {
                // The next address may do better; the last one's failure is told.
            }
        }

        return await ConnectTo(addresses[^1], port, cancel);
    }

    private static async Task<Stream> ConnectTo(IPAddress address, int port, CancellationToken cancel)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
