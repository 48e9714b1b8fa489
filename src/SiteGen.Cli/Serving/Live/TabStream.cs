using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace SiteGen.Cli.Serving.Live;

/// <summary>The events of one browser, or of one tab: a response that does not end (server-sent events, HTML standard 9.2).</summary>
internal sealed class TabStream(string id, TimeProvider time)
{
    /// <summary>So often something is sent, so that both ends notice when the other is gone.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    // A browser that takes nothing for so many messages is better off with a fresh start.
    private const int MostWaiting = 256;

    private readonly Channel<byte[]> _messages = Channel.CreateBounded<byte[]>(MostWaiting);

    public string Id => id;

    /// <summary>Its browser runs on this machine.</summary>
    public bool IsHere { get; init; }

    /// <summary>Sends a message; when the browser does not keep up, its stream ends and it comes back.</summary>
    public void Send(byte[] message)
    {
        if (!_messages.Writer.TryWrite(message))
        {
            _messages.Writer.TryComplete();
        }
    }

    /// <summary>Sends until the browser goes.</summary>
    public async Task Run(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        var gone = context.RequestAborted;
        try
        {
            var some = _messages.Reader.WaitToReadAsync(gone).AsTask();
            while (true)
            {
                using var enough = CancellationTokenSource.CreateLinkedTokenSource(gone);
                if (await Task.WhenAny(some, Task.Delay(Beat, time, enough.Token)) != some)
                {
                    await context.Response.BodyWriter.WriteAsync(LiveMessages.Beat, gone);
                    continue;
                }

                await enough.CancelAsync();
                if (!await some)
                {
                    return;
                }

                while (_messages.Reader.TryRead(out var message))
                {
                    await context.Response.BodyWriter.WriteAsync(message, gone);
                }

                some = _messages.Reader.WaitToReadAsync(gone).AsTask();
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The tab was closed, or the preview ends.
        }
    }
}
