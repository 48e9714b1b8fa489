using System.Net.Http.Headers;

namespace SiteGen.Archiving;

/// <summary>Makes an answer of what a server sends; reads no more of it than may be kept.</summary>
internal sealed class PadResponseReader(PadClientSettings settings)
{
    public async Task<PadAnswer> Read(HttpResponseMessage response, PadExport export, CancellationToken cancel)
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

        // What was unpacked is no longer named there.
        if (response.Content.Headers.ContentEncoding.Any(static name => !name.Equals("identity", StringComparison.OrdinalIgnoreCase)))
        {
            return new PadAnswer.Failed(PadFault.NoExport, "sends bytes packed in a way that was not asked for");
        }

        if (await ReadBody(response.Content, cancel) is not { } body)
        {
            var most = string.Create(CultureInfo.InvariantCulture, $"sends more than {settings.Config.MaxBytes:N0} bytes");
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

    private TimeSpan? PauseOf(HttpResponseMessage response)
    {
        if (response.Headers.RetryAfter is not { Date: { } date } word)
        {
            return response.Headers.RetryAfter?.Delta;
        }

        // The server's clock need not be ours.
        var pause = date - (response.Headers.Date ?? settings.Time.GetUtcNow());
        return word.Delta ?? (pause > TimeSpan.Zero ? pause : TimeSpan.Zero);
    }

    // Unpacked bytes count: a few packed ones can become any number.
    private async Task<byte[]?> ReadBody(HttpContent content, CancellationToken cancel)
    {
        if (content.Headers.ContentLength > settings.Config.MaxBytes)
        {
            return null;
        }

        using var body = new MemoryStream();
        await using var stream = await content.ReadAsStreamAsync(cancel);
        var buffer = new byte[32 * 1024];
        for (var read = await stream.ReadAsync(buffer, cancel); read > 0; read = await stream.ReadAsync(buffer, cancel))
        {
            if (body.Length + read > settings.Config.MaxBytes)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    private static string Header(HttpHeaders headers, string name)
        => headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : "";
}
