using Microsoft.Playwright;
using SiteGen.Cli.Serving;

namespace SiteGen.BrowserTests.Support;

/// <summary>Tests of the preview: each has a blog and a preview of its own; a fault of a script fails its test.</summary>
[Parallelizable(ParallelScope.None)]
internal abstract class PreviewTest
{
    private readonly List<string> _faults = [];
    private readonly List<IBrowserContext> _browsers = [];
    private BuiltSite? _site;
    private PreviewRun? _preview;
    private int _port;

    protected BuiltSite Site => _site!;

    protected PreviewRun Preview => _preview!;

    protected virtual ServeWishes Wishes => new() { Port = 0 };

    [SetUp]
    public async Task Serve()
    {
        Chromium.MustBeThere();
        _site = PreviewBlog.Make();
        _preview = await PreviewRun.Start(_site, Wishes);
    }

    [TearDown]
    public async Task StopAndListen()
    {
        foreach (var browser in _browsers)
        {
            await browser.CloseAsync();
        }

        _browsers.Clear();
        if (_preview is not null)
        {
            await _preview.DisposeAsync();
        }

        _site?.Dispose();
        (_preview, _site) = (null, null);
        string[] faults = [.. _faults];
        _faults.Clear();
        Assert.That(faults, Is.Empty);
    }

    protected async Task Stop()
    {
        _port = Preview.Port;
        await Preview.DisposeAsync();
        _preview = null;
    }

    protected async Task StartAgain() => _preview = await PreviewRun.Start(Site, Wishes with { Port = _port });

    /// <summary>A page in a browser of its own, as soon as its script hears of changes.</summary>
    protected async Task<IPage> Visit(string path, BrowserNewContextOptions? options = null)
    {
        var page = await Chromium.Page(options);
        _browsers.Add(page.Context);
        await Go(page, path);
        return page;
    }

    /// <summary>Another tab of the same browser.</summary>
    protected async Task<IPage> VisitInTab(IPage first, string path)
    {
        var page = await first.Context.NewPageAsync();
        await Go(page, path);
        return page;
    }

    /// <summary>Puts a mark into the page that does not survive loading it again.</summary>
    protected static Task Mark(IPage page) => page.EvaluateAsync("() => { window.isMarked = true }");

    protected static Task<bool> IsMarked(IPage page) => page.EvaluateAsync<bool>("() => window.isMarked === true");

    /// <summary>Waits until the page was loaded again since it was marked.</summary>
    protected static Task IsReloaded(IPage page) => page.WaitForFunctionAsync("() => window.isMarked !== true && document.readyState === 'complete'");

    /// <summary>Waits until the page's script hears of changes.</summary>
    protected static Task IsLive(IPage page) => page.WaitForFunctionAsync("() => document.querySelector('sitegen-live')?.dataset.state === 'live'");

    protected void Edit(string name, string text)
    {
        Site.Write(name, text);
        Preview.Changed(PathOf(name));
    }

    protected void Replace(string name, string old, string now)
    {
        var text = File.ReadAllText(PathOf(name));
        Assert.That(text, Does.Contain(old));
        Edit(name, text.Replace(old, now, StringComparison.Ordinal));
    }

    protected void Rename(string name, string newName)
    {
        File.Move(PathOf(name), PathOf(newName));
        Preview.Changed(PathOf(name), PathOf(newName));
    }

    protected void Delete(string name)
    {
        File.Delete(PathOf(name));
        Preview.Changed(PathOf(name));
    }

    protected string PathOf(string name) => Path.Combine(Site.Source, name);

    private async Task Go(IPage page, string path)
    {
        page.PageError += (_, fault) => _faults.Add(fault);
        page.Console += (_, message) => Note(message);
        // The answer to the tabs that a stream tells of comes when the preview has compared them.
        await page.GotoAsync(Preview.Url + path);
        await IsLive(page);
    }

    // Addresses without a page, and previews that were stopped, are what some tests are about.
    private void Note(IConsoleMessage message)
    {
        if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
            && !message.Text.Contains("net::ERR_", StringComparison.Ordinal))
        {
            _faults.Add($"{message.Text} ({message.Location})");
        }
    }
}
