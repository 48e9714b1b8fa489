using System.Net;
using System.Net.Sockets;
using SiteGen.Configuration;

namespace SiteGen.Tests.Archiving;

/// <summary>A server on this machine that answers as a test says, byte by byte: no library would send what hostile ones do.</summary>
internal sealed class PadServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<PadRequest, Task> _answer;
    private readonly Lock _lock = new();
    private readonly List<PadRequest> _requests = [];
    private int _open;
    private int _mostAtOnce;

    public PadServer(Func<PadRequest, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = Listen();
    }

    public string Host => $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public PadHostConfig Config => new(Host) { Scheme = "http", AllowsPrivate = true };

    public int MostAtOnce => Volatile.Read(ref _mostAtOnce);

    public IReadOnlyList<PadRequest> Requests
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    public void Dispose()
    {
        _listener.Dispose();
        _stop.Cancel();
    }

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                _ = Serve(await _listener.AcceptTcpClientAsync(_stop.Token));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                if (await PadRequest.Read(client, _stop.Token) is { } request)
                {
                    Note(request);
                    await _answer(request);
                    Interlocked.Decrement(ref _open);
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException or ObjectDisposedException)
            {
                // The other side had enough, or the test is over.
                Interlocked.Decrement(ref _open);
            }
        }
    }

    private void Note(PadRequest request)
    {
        lock (_lock)
        {
            _mostAtOnce = Math.Max(_mostAtOnce, Interlocked.Increment(ref _open));
            _requests.Add(request);
        }
    }
}
