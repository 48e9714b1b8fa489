using System.Net;
using Microsoft.AspNetCore.Http;
using SiteGen.Cli.Serving.Answers;
using SiteGen.Files;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Keeps open tabs up to date and answers what their script, the bar and the list of pages ask.</summary>
internal sealed class LiveHub : IDevPages
{
    private readonly PreviewSite _site;
    private readonly LiveWishes _wishes;
    private readonly ClientFiles _client = new();
    private readonly RenderLog _log = new();
    private readonly BrowserTabs _tabs;
    private readonly PageFacts _facts;
    private readonly PagesJson _pages;
    private readonly Checkup _checkup;
    private readonly MistakeJson _mistakes;

    /// <param name="failed">Told of mistakes of ours with single pages: no other tab is to suffer from them.</param>
    public LiveHub(PreviewSite site, LiveWishes wishes, TimeProvider time, Action<Exception> failed)
    {
        _mistakes = new MistakeJson(wishes.Root, wishes.Editor);
        (_site, _wishes, _tabs) = (site, wishes, new(new(site, _mistakes, time), _client, time, failed));
        (_facts, _pages, _checkup) = (new(site, _log), new(site, _log), new(site, _log));
    }

    public static LiveHub Make(PreviewSite site, ServeWishes wishes, BuildRequest request, ServeLog log)
    {
        var live = new LiveWishes(request.Root, EditorLinks.Of(wishes.Editor) ?? EditorLinks.Of(EditorLinks.Usual)!)
        {
            Reloads = wishes.Reloads,
            Navigates = wishes.Navigates,
        };
        return new(site, live, request.Time, log.Failed);
    }

    public string TagFor(PreviewPage page)
    {
        _log.Add(page);
        return Tag(page.Output.Url, _site.State.Plan is { } plan ? PageVersions.Of(page, plan) : PageVersion.None);
    }

    public Task Changed(PreviewState before, PreviewState after, FileChanges changes)
    {
        _log.Forget(changes);
        var change = new SiteChange(before, after, changes);
        return _tabs.Tell(change, _wishes.Navigates ? EditedPage.Of(change) : null);
    }

    public Task Answer(HttpContext context, string path) => (context.Request.Method, path) switch
    {
        ("GET", "") => LiveAnswers.Text(context, ContentTypes.Html, ListPage()),
        ("GET", "pages.css") => LiveAnswers.Text(context, "text/css; charset=utf-8", ClientFiles.Text("pages.css")),
        ("GET", "pages.js") => LiveAnswers.Text(context, "text/javascript; charset=utf-8", ClientFiles.Text("pages.js")),
        ("GET", "live.js") => LiveAnswers.Script(context, _client),
        ("GET", "events") => _tabs.Listen(context),
        ("POST", "tabs") => _tabs.Register(context),
        ("GET", "page.json") => LiveAnswers.Json(context, json => _facts.Write(
            json, context.Request.Query["at"].ToString(), _mistakes.For(LocalClient.Is(context)))),
        ("GET", "pages.json") => LiveAnswers.Json(context, json =>
        {
            _pages.Write(json, _mistakes.For(LocalClient.Is(context)), LocalClient.Is(context));
            return Task.CompletedTask;
        }),
        ("POST", "check") => Check(context),
        _ => LiveAnswers.Nothing(context),
    };

    private async Task Check(HttpContext context)
    {
        if (!LocalClient.Is(context))
        {
            await PlainAnswer.Send(context, StatusCodes.Status403Forbidden, "Only browsers of the machine that shows the preview may ask for this.");
            return;
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await _checkup.Run(
            (done, all) => context.Response.WriteAsync(
                string.Create(CultureInfo.InvariantCulture, $"{done} {all}\n"), context.RequestAborted),
            context.RequestAborted);
        _tabs.TellLists();
    }

    private string ListPage()
        => ClientFiles.Text("pages.html").Replace("{tag}", Tag(new(RequestGate.DevFolder), PageVersion.None), StringComparison.Ordinal);

    // The address tells what is shown, not what was asked for: a redirect may show the page of another address.
    private string Tag(UrlPath url, PageVersion version) => _wishes.Reloads
        ? $"<script src=\"{RequestGate.DevFolder}live.js?{_client.Version}\" data-at=\"{WebUtility.HtmlEncode(url.Value)}\""
            + $" data-page=\"{version.Key}\" async></script>"
        : "";
}
