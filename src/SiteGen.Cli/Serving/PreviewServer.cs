using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace SiteGen.Cli.Serving;

/// <summary>Kestrel alone, without a host, configuration or container around it: HTTP/1.1 on one address.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int PortsTried = 100;

    // Open streams of events and long downloads end when the writer wants to end.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private readonly KestrelServer _server;

    private PreviewServer(KestrelServer server, IPEndPoint endPoint) => (_server, EndPoint) = (server, endPoint);

    public IPEndPoint EndPoint { get; }

    /// <summary>Listens at the port or, where it is taken, at the next free one.</summary>
    public static async Task<PreviewServer> Start(IPEndPoint wanted, RequestDelegate answer, ServeLimits limits, CancellationToken cancel)
    {
        var last = wanted.Port == 0 ? 0 : Math.Min(wanted.Port + PortsTried, IPEndPoint.MaxPort);
        for (var port = wanted.Port; ; port++)
        {
            var server = new KestrelServer(Options.Create(OptionsFor(new(wanted.Address, port), limits)), Transport(), NullLoggerFactory.Instance);
            try
            {
                await server.StartAsync(new PreviewApplication(answer), cancel);
                return new(server, new(wanted.Address, PortOf(server)));
            }
            catch (IOException exception) when (exception.InnerException is AddressInUseException && port < last)
            {
                server.Dispose();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _server.StopAsync(patience.Token);
        _server.Dispose();
    }

    private static SocketTransportFactory Transport()
        => new(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);

    private static KestrelServerOptions OptionsFor(IPEndPoint endPoint, ServeLimits limits)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        Apply(limits, options.Limits);
        options.Listen(endPoint, static listen => listen.Protocols = HttpProtocols.Http1);
        return options;
    }

    private static void Apply(ServeLimits limits, KestrelServerLimits target)
    {
        var slowest = new MinDataRate(limits.BytesPerSecond, limits.SlowTime);
        target.MaxRequestLineSize = limits.RequestLineBytes;
        target.MaxRequestHeadersTotalSize = limits.HeaderBytes;
        target.MaxRequestBodySize = limits.BodyBytes;
        target.RequestHeadersTimeout = limits.HeaderTime;
        target.KeepAliveTimeout = limits.IdleTime;
        target.MaxConcurrentConnections = limits.Connections;
        target.MaxConcurrentUpgradedConnections = 0;
        target.MinRequestBodyDataRate = slowest;
        target.MinResponseDataRate = slowest;
    }

    private static int PortOf(KestrelServer server)
        => server.Features.Get<IServerAddressesFeature>() is { Addresses: { Count: 1 } addresses } ? new Uri(addresses.First()).Port : 0;
}
