using SiteGen.Diagnostics;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Compares what tabs show with what they should show, and tells them what to do about it.</summary>
internal sealed class TabTeller(PreviewSite site, MistakeJson mistakes, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly LostPages _lost = new();
    private readonly SentAway _sentAway = new(time);

    /// <summary>Looks at an address and at all tabs that show it.</summary>
    /// <param name="tabs">They have the same address.</param>
    /// <param name="change">What happened; null when the tabs were just opened.</param>
    /// <param name="isBelieved">Mistakes are told at once. Without it a file that a change broke may be half-way through being saved.</param>
    /// <returns>False: nobody was told, since the page may be better in a moment.</returns>
    public async Task<bool> Review(ImmutableArray<Tab> tabs, SiteChange? change, bool isBelieved)
    {
        var sight = await Sight.Of(new(tabs[0].Address), site);
        var wrong = Mistakes.Of(sight.State, sight.IsMissing ? null : sight.Page, FileAt(sight, change));
        if (change is not null && !wrong.IsFileBroken && NewAddress(sight, change) is { } to)
        {
            SendAway([.. tabs.Where(tab => tab.Seen <= sight.State.Number)], ids => LiveMessages.Moved(ids, to));
            return true;
        }

        if (!isBelieved && change is not null && sight.Page is { } page && page.Diagnostics.Any(static item => item.Severity == Severity.Error))
        {
            return false;
        }

        var isStale = change is not null && await NestedFiles.AreChanged(sight, change, site);
        lock (_gate)
        {
            foreach (var tab in tabs)
            {
                if (tab.Seen <= sight.State.Number)
                {
                    tab.Seen = sight.State.Number;
                    Tell(tab, sight, wrong, isStale);
                }
            }
        }

        return true;
    }

    /// <summary>Tells tabs to show another page, and those that come back on another stream since they missed it as well.</summary>
    public void SendAway(ImmutableArray<Tab> tabs, Func<ImmutableArray<string>, byte[]> message)
    {
        lock (_gate)
        {
            _sentAway.Add(tabs, message);
            Send(tabs, message);
        }
    }

    /// <summary>Of tabs that were just opened, tells again those that are to be elsewhere; gives the others.</summary>
    public ImmutableArray<Tab> SendAwayAgain(ImmutableArray<Tab> tabs)
    {
        lock (_gate)
        {
            return [.. tabs.Where(tab => !_sentAway.SendAgain(tab))];
        }
    }

    /// <summary>Sends one message for all tabs of a stream.</summary>
    public static void Send(ImmutableArray<Tab> tabs, Func<ImmutableArray<string>, byte[]> message)
    {
        foreach (var stream in tabs.GroupBy(static tab => tab.Stream))
        {
            stream.Key.Send(message([.. stream.Select(static tab => tab.Id)]));
        }
    }

    private void Tell(Tab tab, Sight sight, Mistakes wrong, bool isStale)
    {
        // What a broken file makes of its page is nothing to look at: the last good one stays.
        if (wrong.IsFileBroken || sight.Page is { IsBroken: true } || !TellOfPage(tab, sight, isStale))
        {
            TellOfMistakes(tab, wrong);
        }
    }

    // True: the tab loads its page again, and hears of mistakes when it is back.
    private static bool TellOfPage(Tab tab, Sight sight, bool isStale)
    {
        var (had, now) = (tab.Version, sight.Version);
        var isOther = tab.Key != now.Key;
        var swaps = isOther || isStale ? had is null ? now.SwapsFrom(tab.Key) : had.SwapsTo(now) : [];
        (tab.Version, tab.Key) = (now, now.Key);
        if (isStale || swaps is not { } sheets)
        {
            tab.Stream.Send(LiveMessages.Reload([tab.Id], now.Key));
            return true;
        }

        if (isOther)
        {
            tab.Stream.Send(LiveMessages.Swap([tab.Id], now.Key, sheets));
        }

        return false;
    }

    private void TellOfMistakes(Tab tab, Mistakes wrong)
    {
        // A page that is the same and made from another file: its bar names that.
        var isElsewhere = tab.File is { } file && file != wrong.File;
        tab.File = wrong.File;
        if (tab.Mistakes != wrong.Key || isElsewhere)
        {
            tab.Mistakes = wrong.Key;
            tab.Stream.Send(LiveMessages.Mistakes([tab.Id], wrong, mistakes.For(tab.Stream.IsHere)));
        }
    }

    private string? NewAddress(Sight sight, SiteChange change)
        => change is { Before.Plan: { } before, After.Plan: { } after } && _lost.NewAddress(sight.Url, before, after) is { } moved
            ? after.Site.Link(moved)
            : null;

    // A page whose front matter broke may have no address at all now.
    private static string FileAt(Sight sight, SiteChange? change)
    {
        var output = sight.IsMissing ? change?.Before.Plan?.Find(sight.Url) : sight.Page?.Output;
        return output is PageOutput { Page.Source.File.Path.Value: var file } ? file : "";
    }
}
