using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using SiteGen.Cli;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Serving;
using SiteGen.Cli.Serving.Live;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving;

/// <summary>A preview that listens at a free port while a test asks it for things.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private readonly CancellationTokenSource _cancel = new();
    private readonly SpokenText _output = new();
    private readonly SpokenText _error = new();
    private Task _run = Task.CompletedTask;
    private bool _isTagged;
    private bool _isLive;

    public ScriptedChanges Changes { get; } = new();

    public PlainDevPages Dev { get; } = new();

    public List<string> Opened { get; } = [];

    public SpokenText Output => _output;

    public SpokenText Error => _error;

    public int Port { get; private set; }

    public HttpClient Client { get; private set; } = new();

    /// <summary>Done when it ended by itself.</summary>
    public Task Ended => _run.WaitAsync(TimeSpan.FromSeconds(30));

    public static Task<ServedSite> Start(TempSite site, ServeWishes? wishes = null, ServeLimits? limits = null, bool isTagged = true,
        Func<char>? readKey = null, TimeProvider? time = null)
        => new ServedSite { _isTagged = isTagged }
            .Open(site, wishes ?? new ServeWishes { Port = 0 }, limits ?? new ServeLimits(), readKey, time ?? FixedTime.Default);

    /// <summary>With the preview's own pages as they are.</summary>
    public static Task<ServedSite> StartLive(TempSite site)
        => new ServedSite { _isLive = true }.Open(site, new ServeWishes { Port = 0 }, new ServeLimits(), null, FixedTime.Default);

    public async Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Client.SendAsync(request);
    }

    public Task<string> Text(string path) => Client.GetStringAsync(path);

    /// <summary>Sends bytes as no client library would, and reads until the server closes the connection.</summary>
    public async Task<string> Raw(string request)
    {
        using var socket = await Connect();
        await socket.SendAsync(Encoding.Latin1.GetBytes(request));
        return await ReadAll(socket);
    }

    /// <summary>A request for a path in any spelling; gives the status.</summary>
    public async Task<string> StatusOf(string target, string host = "localhost")
        => (await Raw($"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")).Split(' ')[1];

    public async Task<Socket> Connect()
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, Port);
        return socket;
    }

    public static async Task<string> ReadAll(Socket socket)
    {
        var (text, buffer) = (new StringBuilder(), new byte[64 * 1024]);
        try
        {
            while (await socket.ReceiveAsync(buffer) is > 0 and var count)
            {
                text.Append(Encoding.Latin1.GetString(buffer, 0, count));
            }
        }
        catch (SocketException)
        {
            // Cut off.
        }

        return text.ToString();
    }

    /// <summary>Whether the server gives a connection up whose other end does not read.</summary>
    public async Task<bool> Stopped(Socket socket)
    {
        var buffer = new byte[1];
        try
        {
            // Sending shows it: what a closed connection is sent, it answers with a reset.
            while (!socket.Poll(TimeSpan.FromMilliseconds(100), SelectMode.SelectError))
            {
                await socket.SendAsync(buffer);
            }

            return true;
        }
        catch (SocketException)
        {
            return true;
        }
    }

    /// <summary>As Ctrl+C does; gives what ending took.</summary>
    public async Task<TimeSpan> Stop()
    {
        var start = Stopwatch.GetTimestamp();
        await _cancel.CancelAsync();
        await _run;
        return Stopwatch.GetElapsedTime(start);
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Client.Dispose();
        _cancel.Dispose();
    }

    private async Task<ServedSite> Open(
        TempSite site, ServeWishes wishes, ServeLimits limits, Func<char>? readKey, TimeProvider time)
    {
        var surroundings = new Surroundings
        {
            Output = new Terminal(_output, isLive: false, hasColour: false),
            Error = new Terminal(_error, isLive: false, hasColour: false),
            WorkingFolder = site.Root,
            Time = time,
            ReadKey = readKey,
            Cancel = _cancel.Token,
            OpenBrowser = Opened.Add,
        };
        var request = new BuildRequest { Root = site.Root, Time = time, Workers = 2, Environment = "development" };
        var preview = new Preview(request, wishes, surroundings)
        {
            Published = request with { Environment = "production" },
            Limits = limits,
            MakeDevPages = (pages, wishes, log) => _isLive ? LiveHub.Make(pages, wishes, request, log) : _isTagged ? Dev : new NoDevPages(),
            MakeChanges = (_, _) => Changes,
        };
        _run = Task.Run(preview.Run);
        var greeting = await Task.WhenAny(_output.Line("Preview at "), _run);
        await greeting;
        var address = new Uri((await _output.Line("Preview at "))["Preview at ".Length..]);
        Port = address.Port;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(address.GetLeftPart(UriPartial.Authority)),
            Timeout = TimeSpan.FromSeconds(30),
        };
        return this;
    }
}
