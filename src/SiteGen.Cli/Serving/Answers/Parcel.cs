using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace SiteGen.Cli.Serving.Answers;

/// <summary>Bytes on their way to a browser: all, a part or only the news that it has them already.</summary>
/// <param name="Body">Can seek; its owner closes it.</param>
/// <param name="ContentType">What they are.</param>
/// <param name="Tag">Tells them from all others, in quotes.</param>
internal sealed record Parcel(Stream Body, string ContentType, string Tag)
{
    /// <summary>The browser asks again each time, and is told when it has the newest.</summary>
    public const string AskAgain = "no-cache";

    /// <summary>For addresses that change with their bytes.</summary>
    public const string ForEver = "public, max-age=31536000, immutable";

    private const int ChunkBytes = 64 * 1024;

    public string CacheControl { get; init; } = AskAgain;

    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>The browser has these bytes already: none of them is read.</summary>
    public bool IsWithClient(HttpRequest request) => Status == StatusCodes.Status200OK && HasIt(request.Headers.IfNoneMatch.ToString());

    public async Task Send(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.StatusCode = Status;
        response.Headers.CacheControl = CacheControl;
        response.Headers.ETag = Tag;
        if (IsWithClient(request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var whole = new ByteRange(0, Body.Length);
        if (PartFor(request, response, whole) is not { } part)
        {
            return;
        }

        // What the author says of an address, in _headers, holds.
        response.ContentType ??= ContentType;
        response.ContentLength = part.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            await Copy(part, response.Body, context.RequestAborted);
        }
    }

    private bool HasIt(string tags)
        => tags == "*" || tags.Split(',').Any(tag => tag.Trim() is var one && (one == Tag || (one.StartsWith("W/", StringComparison.Ordinal) && one[2..] == Tag)));

    // Null: the file has no such part, and the answer says so.
    private ByteRange? PartFor(HttpRequest request, HttpResponse response, ByteRange whole)
    {
        if (Status != StatusCodes.Status200OK)
        {
            return whole;
        }

        response.Headers.AcceptRanges = "bytes";
        var wanted = request.Headers.Range.ToString();
        var isStillSame = request.Headers.IfRange.ToString() is var known && (known.Length == 0 || known == Tag);
        if (!HttpMethods.IsGet(request.Method) || !isStillSame || !ByteRange.IsAskedBy(wanted))
        {
            return whole;
        }

        if (!ByteRange.TryRead(wanted, whole.Length, out var part))
        {
            response.StatusCode = StatusCodes.Status416RangeNotSatisfiable;
            response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes */{whole.Length}");
            response.ContentLength = 0;
            return null;
        }

        response.StatusCode = StatusCodes.Status206PartialContent;
        response.Headers[HeaderNames.ContentRange]
            = string.Create(CultureInfo.InvariantCulture, $"bytes {part.Value.Start}-{part.Value.Last}/{whole.Length}");
        return part;
    }

    private async Task Copy(ByteRange part, Stream target, CancellationToken cancel)
    {
        Body.Position = part.Start;
        var buffer = new byte[(int)Math.Min(part.Length, ChunkBytes)];
        for (var left = part.Length; left > 0;)
        {
            var count = await Body.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), cancel);
            if (count == 0)
            {
                throw new EndOfStreamException("the file became shorter while it was sent");
            }

            await target.WriteAsync(buffer.AsMemory(0, count), cancel);
            left -= count;
        }
    }
}
