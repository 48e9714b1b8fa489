using Microsoft.AspNetCore.Http;
using SiteGen.Cli.Serving.Answers;
using SiteGen.Cli.Serving.Watching;
using SiteGen.Files;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Open tabs of all browsers: hears who they are and tells them what concerns them.</summary>
/// <param name="failed">Told of mistakes of ours with single pages: no other tab is to suffer from them.</param>
internal sealed class BrowserTabs(TabTeller teller, ClientFiles client, TimeProvider time, Action<Exception> failed)
{
    private readonly OpenTabs _tabs = new(time);

    /// <param name="target">The page that all tabs go to; null when each stays where it is.</param>
    public Task Tell(SiteChange change, UrlPath? target)
        => Task.WhenAll(_tabs.ByAddress().Select(tabs => Tell(tabs, change, target)));

    /// <summary>Lists of pages are to be read again.</summary>
    public void TellLists()
    {
        foreach (var tabs in _tabs.ByAddress().Where(static tabs => tabs[0].Address == RequestGate.DevFolder))
        {
            TabTeller.Send(tabs, LiveMessages.Changed);
        }
    }

    /// <summary>Sends a browser its events until it goes.</summary>
    public async Task Listen(HttpContext context)
    {
        if (_tabs.Open(LocalClient.Is(context)) is not { } stream)
        {
            await PlainAnswer.Send(context, StatusCodes.Status503ServiceUnavailable, "Too many browsers listen.");
            return;
        }

        stream.Send(LiveMessages.Hello(stream.Id, client.Version));
        try
        {
            var sending = stream.Run(context);
            await Register(stream.Id, TabList.In(context.Request.Query));
            await sending;
        }
        finally
        {
            _tabs.Close(stream);
        }
    }

    /// <summary>A browser says which tabs it has.</summary>
    public async Task Register(HttpContext context)
    {
        if (await TabList.Read(context.Request, context.RequestAborted) is not { } told)
        {
            var status = context.Request.ContentLength is null ? StatusCodes.Status411LengthRequired : StatusCodes.Status413PayloadTooLarge;
            await PlainAnswer.Send(context, status, "This is no list of open tabs.");
            return;
        }

        var isKnown = await Register(context.Request.Query["stream"].ToString(), told);
        context.Response.StatusCode = isKnown ? StatusCodes.Status204NoContent : StatusCodes.Status410Gone;
    }

    private Task Tell(ImmutableArray<Tab> tabs, SiteChange change, UrlPath? target)
    {
        if (tabs[0].Address == RequestGate.DevFolder)
        {
            TabTeller.Send(tabs, LiveMessages.Changed);
            return Task.CompletedTask;
        }

        if (target is { } edited && tabs[0].Address != edited.Value)
        {
            teller.SendAway(tabs, ids => LiveMessages.Navigate(ids, change.After.Plan!.Site.Link(edited)));
            return Task.CompletedTask;
        }

        return Review(tabs, change);
    }

    private async Task Review(ImmutableArray<Tab> tabs, SiteChange? change, bool isBelieved = false)
    {
        try
        {
            if (!await teller.Review(tabs, change, isBelieved))
            {
                _ = ReviewLater(tabs, change);
            }
        }
        catch (Exception exception)
        {
            failed(exception);
        }
    }

    // Whatever changes meanwhile is reviewed on its own, without waiting for this.
    private async Task ReviewLater(ImmutableArray<Tab> tabs, SiteChange? change)
    {
        await Task.Delay(PathJudge.Doubt, time);
        await Review(tabs, change, isBelieved: true);
    }

    private async Task<bool> Register(string stream, ImmutableArray<(string, string, string)> told)
    {
        if (_tabs.Tell(stream, told) is not { } fresh)
        {
            return false;
        }

        var staying = teller.SendAwayAgain(fresh);
        var pages = staying.Where(static tab => tab.Address != RequestGate.DevFolder)
            .GroupBy(static tab => tab.Address, StringComparer.Ordinal);
        await Task.WhenAll(pages.Select(tabs => Review([.. tabs], null)));
        TabTeller.Send(fresh, LiveMessages.Known);
        return true;
    }
}
