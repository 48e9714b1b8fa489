using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SiteGen.BrowserTests.Support;

/// <summary>Serves a published folder on this machine alone, below a path if asked; can let pictures wait, as a slow network does.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly string _folder;
    private readonly string _basePath;
    private readonly string _policy;
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _asked = new();
    private volatile TaskCompletionSource? _held;

    private SiteServer(string folder, string basePath)
    {
        _folder = Path.GetFullPath(folder);
        _basePath = basePath;
        _policy = PolicyIn(Path.Combine(_folder, "_headers"));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.Run(Answer);
    }

    /// <summary>Its root, ending with a slash.</summary>
    public string Url { get; private set; } = "";

    /// <summary>The paths that were asked for so far.</summary>
    public ImmutableArray<string> Asked => [.. _asked];

    public static async Task<SiteServer> Start(string folder, string basePath = "/")
    {
        var server = new SiteServer(folder, basePath);
        await server._app.StartAsync();
        var addresses = server._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        server.Url = addresses.Addresses.First() + basePath;
        return server;
    }

    public void Forget() => _asked.Clear();

    /// <summary>From now on pictures wait for <see cref="ReleasePictures"/>.</summary>
    public void HoldPictures() => _held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void ReleasePictures() => _held?.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        ReleasePictures();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        _asked.Enqueue(path);
        if (path == "/favicon.ico")
        {
            // Browsers ask for it on their own when they show a picture alone.
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        if (FileAt(path) is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = TypeOf(file);
        context.Response.Headers.ContentSecurityPolicy = _policy;
        if (_held is { } held && context.Response.ContentType.StartsWith("image/", StringComparison.Ordinal))
        {
            await held.Task.WaitAsync(context.RequestAborted);
        }

        await context.Response.SendFileAsync(file);
    }

    // What a host would send; a site without one is tried under the strictest that pages of ours need.
    private static string PolicyIn(string headers)
    {
        const string Name = "Content-Security-Policy:";
        var line = File.Exists(headers) ? File.ReadLines(headers).FirstOrDefault(static line => line.Contains(Name, StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(Name, StringComparison.Ordinal) + Name.Length)..].Trim()
            ?? "default-src 'self'; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline'; frame-src https:";
    }

    private string? FileAt(string path)
    {
        if (!path.StartsWith(_basePath, StringComparison.Ordinal))
        {
            return null;
        }

        var full = Path.GetFullPath(Path.Combine(_folder, path[_basePath.Length..]));
        var file = path.EndsWith('/') ? Path.Combine(full, "index.html") : full;
        return file.StartsWith(_folder, StringComparison.Ordinal) && File.Exists(file) ? file : null;
    }

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".avif" => "image/avif",
        ".js" => "text/javascript",
        _ => Types.TryGetContentType(file, out var type) ? type : "application/octet-stream",
    };
}
