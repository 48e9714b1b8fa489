using Microsoft.Playwright;

namespace SiteGen.BrowserTests.Support;

/// <summary>A fixture whose tests visit one site, each with a page of its own; a fault of a script fails its test.</summary>
[Parallelizable(ParallelScope.None)]
internal abstract class BrowserTest
{
    private readonly List<string> _faults = [];
    private readonly List<IPage> _pages = [];
    private SiteServer? _server;

    protected SiteServer Server => _server!;

    protected virtual string BasePath => PhotoSite.BasePath;

    protected abstract BuiltSite Site { get; }

    [OneTimeSetUp]
    public async Task Serve()
    {
        Chromium.MustBeThere();
        _server = await SiteServer.Start(Site.Public, BasePath);
    }

    [OneTimeTearDown]
    public async Task Remove()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    [TearDown]
    public async Task CloseAndListen()
    {
        foreach (var page in _pages)
        {
            await page.Context.CloseAsync();
        }

        _pages.Clear();
        string[] faults = [.. _faults];
        _faults.Clear();
        Assert.That(faults, Is.Empty);
    }

    protected async Task<IPage> Visit(string path, BrowserNewContextOptions? options = null, string? prepare = null)
    {
        var page = await Chromium.Page(options);
        _pages.Add(page);
        page.PageError += (_, fault) => _faults.Add(fault);
        page.Console += (_, message) => Note(message);
        if (prepare is not null)
        {
            await page.AddInitScriptAsync(prepare);
        }

        await page.GotoAsync(Server.Url + path, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        // A page is read before its style sheets are there; who measures it then measures another one.
        await page.WaitForFunctionAsync("() => [...document.querySelectorAll('link[rel=stylesheet]')].every((link) => link.sheet)");
        return page;
    }

    /// <summary>Whatever a page wants of other hosts is answered here.</summary>
    protected Task AnswerForOthers(IPage page, string html) => page.RouteAsync(
        url => !url.StartsWith(Server.Url, StringComparison.Ordinal), route => route.FulfillAsync(new() { ContentType = "text/html", Body = html }));

    /// <summary>Faults that the test is about.</summary>
    protected void Forgive(string words) => _faults.RemoveAll(fault => fault.Contains(words, StringComparison.Ordinal));

    private void Note(IConsoleMessage message)
    {
        if (message.Type == "error")
        {
            _faults.Add($"{message.Text} ({message.Location})");
        }
    }
}
