using System.Globalization;
using SiteGen.Cli;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Serving;
using SiteGen.Cli.Serving.Live;

namespace SiteGen.BrowserTests.Support;

/// <summary>A preview of a site within the test's own process, as <c>sitegen serve</c> runs it.</summary>
internal sealed class PreviewRun : IAsyncDisposable
{
    private readonly CancellationTokenSource _cancel = new();
    private readonly PushedChanges _changes;
    private readonly Task _running;

    private PreviewRun(BuiltSite site, ServeWishes wishes, FirstLine console)
    {
        _changes = new PushedChanges();
        var terminal = new Terminal(console, isLive: false, hasColour: false);
        var surroundings = new Surroundings { Output = terminal, Error = terminal, WorkingFolder = site.Source, Cancel = _cancel.Token };
        var request = new BuildRequest { Root = site.Source, Workers = 2, Environment = "development" };
        var preview = new Preview(request, wishes, surroundings)
        {
            Published = request,
            MakeDevPages = (pages, wanted, log) => LiveHub.Make(pages, wanted, request, log),
            MakeChanges = (_, _) => _changes,
        };
        _running = Task.Run(preview.Run);
    }

    /// <summary>Its root, ending with a slash.</summary>
    public string Url { get; private set; } = "";

    public int Port => new Uri(Url).Port;

    public static async Task<PreviewRun> Start(BuiltSite site, ServeWishes? wishes = null)
    {
        var console = new FirstLine("Preview at ");
        var run = new PreviewRun(site, wishes ?? new ServeWishes { Port = 0 }, console);
        await Task.WhenAny(console.Found, run._running);
        Assert.That(run._running.IsFaulted, Is.False, () => run._running.Exception!.ToString());
        run.Url = await console.Found;
        return run;
    }

    /// <summary>Files were written, moved or deleted.</summary>
    public void Changed(params ReadOnlySpan<string> fullPaths) => _changes.Push(fullPaths);

    public async ValueTask DisposeAsync()
    {
        await _cancel.CancelAsync();
        await _running;
        _cancel.Dispose();
    }

    // What follows a word on the console.
    private sealed class FirstLine(string word) : StringWriter(CultureInfo.InvariantCulture)
    {
        private readonly TaskCompletionSource<string> _found = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Found => _found.Task;

        public override void Write(char value)
        {
            base.Write(value);
            if (value == '\n')
            {
                Look();
            }
        }

        public override void Write(string? value)
        {
            base.Write(value);
            Look();
        }

        private void Look()
        {
            var text = ToString();
            var at = text.IndexOf(word, StringComparison.Ordinal);
            var end = at < 0 ? -1 : text.IndexOf('\n', at);
            if (end > 0)
            {
                _found.TrySetResult(text[(at + word.Length)..end].Trim());
            }
        }
    }
}
