using System.Net;
using System.Net.Http.Headers;

namespace SiteGen.Archiving;

/// <summary>Sends one request and reads one answer, however the other side behaves; follows nothing and repeats nothing.</summary>
internal sealed class PadSender : IDisposable
{
    private const int MostHeaderKilobytes = 32;

    private readonly PadClientSettings _settings;
    private readonly HttpClient _http;

    public PadSender(PadHosts hosts, PadClientSettings settings)
    {
        _settings = settings;
        _http = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = new PadConnector(hosts, settings).Connect,
            ConnectTimeout = settings.ConnectTimeout,
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would look names up itself, and no address could be checked.
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.All,
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
            return response.StatusCode is >= HttpStatusCode.Moved and < HttpStatusCode.BadRequest and not HttpStatusCode.NotModified
                ? (null, response.Headers.Location ?? new Uri("", UriKind.Relative))
                : (await Read(response, export, limit.Token), null);
        }
        catch (Exception exception) when (!cancel.IsCancellationRequested && FaultOf(exception, limit.IsCancellationRequested) is { } fault)
        {
            return (fault, null);
        }
    }

    public void Dispose() => _http.Dispose();

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

    private async Task<PadAnswer> Read(HttpResponseMessage response, PadExport export, CancellationToken cancel)
    {
        var status = (int)response.StatusCode;
        if (status != 200)
        {
            return Refusal(response, status);
        }

        if (ExportTypes.Fault(response.Content.Headers.ContentType, export) is { } fault)
        {
            return new PadAnswer.Failed(PadFault.NoExport, fault);
        }

        if (await ReadBody(response.Content, cancel) is not { } body)
        {
            var most = string.Create(CultureInfo.InvariantCulture, $"sends more than {_settings.Config.MaxBytes:N0} bytes");
            return new PadAnswer.Failed(PadFault.TooLarge, most);
        }

        return ExportTypes.Fault(body, export) is { } wrong
            ? new PadAnswer.Failed(PadFault.NoExport, wrong)
            : new PadAnswer.Export(body, Header(response.Headers, "ETag"), Header(response.Content.Headers, "Last-Modified"));
    }

    private PadAnswer Refusal(HttpResponseMessage response, int status) => status switch
    {
        304 => new PadAnswer.Unchanged(),
        404 or 410 => new PadAnswer.Missing(),
        429 => new PadAnswer.Failed(PadFault.Limited, "answers 429, too many requests", PauseOf(response)),
        408 => new PadAnswer.Failed(PadFault.TimedOut, "answers 408, request time-out"),
        503 when PauseOf(response) is { } pause => new PadAnswer.Failed(PadFault.Limited, "answers 503, not available", pause),
        >= 500 => new PadAnswer.Failed(PadFault.Broken, $"answers {status}, its own error"),
        401 or 403 => new PadAnswer.Failed(PadFault.Denied, $"answers {status}, it lets no stranger read it"),
        _ => new PadAnswer.Failed(PadFault.Denied, $"answers {status}"),
    };

    private TimeSpan? PauseOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } pause } => pause,
        // Its clock need not be ours.
        { Date: { } date } when date - (response.Headers.Date ?? _settings.Time.GetUtcNow()) is var pause => pause > TimeSpan.Zero ? pause : TimeSpan.Zero,
        _ => null,
    };

    // Unpacked bytes count: a few packed ones can become any number.
    private async Task<byte[]?> ReadBody(HttpContent content, CancellationToken cancel)
    {
        if (content.Headers.ContentLength > _settings.Config.MaxBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        await using var stream = await content.ReadAsStreamAsync(cancel);
        var buffer = new byte[32 * 1024];
        for (var read = await stream.ReadAsync(buffer, cancel); read > 0; read = await stream.ReadAsync(buffer, cancel))
        {
            if (body.Length + read > _settings.Config.MaxBytes)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    private PadAnswer.Failed? FaultOf(Exception exception, bool isTimeUp) => exception switch
    {
        _ when isTimeUp => new(PadFault.TimedOut, string.Create(CultureInfo.InvariantCulture, $"gave no whole answer in {_settings.Config.Timeout.TotalSeconds:0.##} s")),
        _ when Cause<PrivateAddressException>(exception) is { } cause
            => new(PadFault.Forbidden, $"has the address {cause.Address}, which is not one of the open internet"),
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => new(PadFault.NoExport, "sends too many headers"),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => new(PadFault.Unreachable, "cannot be found by its name"),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new(PadFault.Unreachable, "has no certificate that can be trusted"),
        HttpRequestException or IOException or System.Net.Sockets.SocketException => new(PadFault.Unreachable, "broke the connection or did not open one"),
        InvalidDataException => new(PadFault.NoExport, "sends packed bytes that cannot be unpacked"),
        // Only the time for connecting is left.
        OperationCanceledException => new(PadFault.Unreachable, "did not open a connection in time"),
        _ => null,
    };

    private static T? Cause<T>(Exception? exception)
        where T : Exception
    {
        while (exception is not null and not T)
        {
            exception = exception.InnerException;
        }

        return exception as T;
    }

    private static string Header(HttpHeaders headers, string name)
        => headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : "";
}
