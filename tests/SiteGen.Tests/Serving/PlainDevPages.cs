using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using SiteGen.Cli.Serving;

namespace SiteGen.Tests.Serving;

/// <summary>A tag that names its page, a stream that never ends, and word of each change.</summary>
internal sealed class PlainDevPages : IDevPages
{
    private readonly Channel<PreviewState> _states = Channel.CreateUnbounded<PreviewState>();

    public async Task Answer(HttpContext context, string path)
    {
        if (path == "events")
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(": hello\n\n"));
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }

        await context.Response.WriteAsync($"{context.Request.Method} {path}");
    }

    public string TagFor(PreviewPage page) => $"<i>{page.Output.Url}</i>";

    public Task Changed(PreviewState before, PreviewState after, FileChanges changes)
    {
        _states.Writer.TryWrite(after);
        return Task.CompletedTask;
    }

    public Task<PreviewState> Next() => _states.Reader.ReadAsync().AsTask();
}
