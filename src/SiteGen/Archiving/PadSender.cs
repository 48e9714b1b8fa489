using System.Net;
using System.Net.Http.Headers;

namespace SiteGen.Archiving;

/// <summary>Sends one request and reads one answer, however the other side behaves; follows nothing and repeats nothing.</summary>
internal sealed class PadSender : IDisposable
{
    private const int MostHeaderKilobytes = 32;

    private readonly PadClientSettings _settings;
    private readonly PadResponseReader _reader;
    private readonly HttpClient _http;

    public PadSender(PadHosts hosts, PadClientSettings settings)
    {
        _settings = settings;
        _reader = new PadResponseReader(settings);
        _http = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = new PadConnector(hosts, settings).Connect,
            ConnectTimeout = settings.ConnectTimeout,
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would look names up itself, and no address could be checked.
            UseProxy = false,
            // Those whose unpacking fails in one way alone.
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            MaxConnectionsPerServer = 1,
            MaxResponseHeadersLength = MostHeaderKilobytes,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        var version = typeof(PadSender).Assembly.GetName().Version ?? new Version(0, 0, 0);
        _http.DefaultRequestHeaders.UserAgent.ParseAdd($"SiteGen/{version.ToString(3)} (keeps copies of pads that a site refers to)");
    }

    public async Task<(PadAnswer? Answer, Uri? Redirect)> Send(Uri address, PadExport export, string etag, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(_settings.Config.Timeout);
        try
        {
            using var request = Request(address, export, etag);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return IsRedirect(response.StatusCode)
                ? (null, response.Headers.Location ?? new Uri("", UriKind.Relative))
                : (await _reader.Read(response, export, limit.Token), null);
        }
        catch (Exception exception) when (!cancel.IsCancellationRequested && FailureOf(exception, limit) is not null)
        {
            return (FailureOf(exception, limit), null);
        }
    }

    public void Dispose() => _http.Dispose();

    private PadAnswer.Failed? FailureOf(Exception exception, CancellationTokenSource limit)
        => limit.IsCancellationRequested ? PadFailures.Late(_settings.Config.Timeout) : PadFailures.Of(exception);

    private static bool IsRedirect(HttpStatusCode status)
        => status is >= HttpStatusCode.Moved and < HttpStatusCode.BadRequest and not HttpStatusCode.NotModified;

    private static HttpRequestMessage Request(Uri address, PadExport export, string etag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var type in ExportTypes.Of(export))
        {
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(type));
        }

        if (etag.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        }

        return request;
    }
}
