using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SiteGen.Cli.Serving;
using SiteGen.Cli.Serving.Live;
using SiteGen.Running;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Serving.Live;

/// <summary>A site, the hub in front of it and tabs that are opened and told by hand.</summary>
internal sealed class LiveSite : IDisposable
{
    private readonly TempSite _files;
    private readonly DeepWorkers _workers = new(2);
    private readonly List<Listener> _listeners = [];

    private LiveSite(TempSite files, Func<LiveWishes, LiveWishes> wish, TimeProvider time)
    {
        _files = files;
        var request = new BuildRequest { Root = files.Root, Time = FixedTime.Default, Workers = 1 };
        Pages = new PreviewSite(new SitePreview(request), FixedTime.Default, _workers);
        Hub = new LiveHub(Pages, wish(new LiveWishes(files.Root, EditorLinks.Of(EditorLinks.Usual)!)), time, Failures.Enqueue);
    }

    public PreviewSite Pages { get; }

    public LiveHub Hub { get; }

    public ConcurrentQueue<Exception> Failures { get; } = [];

    public static async Task<LiveSite> With(TempSite files, Func<LiveWishes, LiveWishes>? wish = null, TimeProvider? time = null)
    {
        var site = new LiveSite(files, wish ?? (static wishes => wishes), time ?? TimeProvider.System);
        await site.Pages.Look(FileChanges.Unknown, CancellationToken.None);
        return site;
    }

    /// <summary>What a page's tag says that its browser has.</summary>
    public async Task<string> KeyOf(string address)
    {
        var tag = Hub.TagFor((await Pages.Page(new(address)))!);
        return tag.Split("data-page=\"")[1].Split('"')[0];
    }

    /// <summary>A browser with one tab, which has loaded the page that the site has now.</summary>
    public async Task<Listener> Open(string address, string? key = null, string from = "127.0.0.1", string id = "tab")
    {
        var listener = new Listener($"id={id}&at={address}&has={key ?? await KeyOf(address)}", from);
        _listeners.Add(listener);
        listener.Running = Hub.Answer(listener.Context, "events");
        Assert.That(await listener.Next(), Does.StartWith("{\"do\":\"hello\""));
        return listener;
    }

    /// <summary>The same once it is known.</summary>
    public async Task<Listener> OpenAndWait(string address)
    {
        var listener = await Open(address);
        Assert.That(await listener.Next(), Does.StartWith("{\"do\":\"known\""));
        return listener;
    }

    public Task Edit(string path, string text)
    {
        _files.And(path, text);
        return Look(path);
    }

    public void Write(string path, string text) => _files.And(path, text);

    public void Remove(string path) => _files.Remove(path);

    public async Task Look(params string[] paths)
    {
        var changes = new FileChanges { Files = new FileChanges().Files.Union(paths.Select(path => Path.Combine(_files.Root, path))) };
        var before = Pages.State;
        var after = await Pages.Look(changes, CancellationToken.None);
        await Hub.Changed(before, after, changes);
    }

    public async Task<string> Get(string path, string query = "", string from = "127.0.0.1")
    {
        var context = ContextOf(from);
        context.Request.Method = "GET";
        context.Request.QueryString = new(query);
        context.Response.Body = new MemoryStream();
        await Hub.Answer(context, path);
        return Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());
    }

    public async Task<int> StatusOf(string path)
    {
        var context = ContextOf("127.0.0.1");
        context.Request.Method = "GET";
        await Hub.Answer(context, path);
        return context.Response.StatusCode;
    }

    public async Task<int> Post(string path, string query, string? body, string from = "127.0.0.1")
    {
        var context = ContextOf(from);
        context.Request.Method = "POST";
        context.Request.QueryString = new(query);
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body ?? ""));
        context.Request.ContentLength = body is null ? null : context.Request.Body.Length;
        context.Response.Body = new MemoryStream();
        await Hub.Answer(context, path);
        return context.Response.StatusCode;
    }

    /// <summary>From now on rendering throws.</summary>
    public void StopRendering() => _workers.Dispose();

    public void Dispose()
    {
        foreach (var listener in _listeners)
        {
            listener.Dispose();
        }

        Pages.Dispose();
        _workers.Dispose();
        _files.Dispose();
    }

    private static DefaultHttpContext ContextOf(string from)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(from);
        return context;
    }

    /// <summary>The browser's end of a stream.</summary>
    internal sealed class Listener : IDisposable
    {
        private readonly CancellationTokenSource _gone = new();
        private readonly StreamReader _reader;

        public Listener(string query, string from)
        {
            var pipe = new Pipe();
            Context.Connection.RemoteIpAddress = IPAddress.Parse(from);
            Context.Request.Method = "GET";
            Context.Request.QueryString = new($"?{query}");
            Context.RequestAborted = _gone.Token;
            Context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(pipe.Writer.AsStream()));
            _reader = new StreamReader(pipe.Reader.AsStream());
        }

        public DefaultHttpContext Context { get; } = new();

        public Task Running { get; set; } = Task.CompletedTask;

        public async Task<string> Next()
        {
            var line = await _reader.ReadLineAsync();
            await _reader.ReadLineAsync();
            return line!["data: ".Length..];
        }

        public void Close() => _gone.Cancel();

        public void Dispose()
        {
            _gone.Cancel();
            _gone.Dispose();
            _reader.Dispose();
        }
    }
}
