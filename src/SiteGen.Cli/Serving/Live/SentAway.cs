namespace SiteGen.Cli.Serving.Live;

/// <summary>
/// Tabs that were told to show another page. The tab that listens for a whole browser may follow first and take along what was meant for the
/// others; these come back on a stream of their own, under the name that they had. A page that is loaded gets a new name.
/// </summary>
internal sealed class SentAway(TimeProvider time)
{
    // Another tab takes over at once; whoever comes back later has seen its reader do something else.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly List<(string Id, byte[] Message, DateTimeOffset Until)> _sent = [];

    public void Add(ImmutableArray<Tab> tabs, Func<ImmutableArray<string>, byte[]> message)
    {
        var now = time.GetUtcNow();
        _sent.RemoveAll(sent => sent.Until < now);
        _sent.AddRange(tabs.Select(tab => (tab.Id, message([tab.Id]), now + Longest)));
    }

    /// <summary>False: the tab may stay where it is.</summary>
    public bool SendAgain(Tab tab)
    {
        var now = time.GetUtcNow();
        var (_, message, _) = _sent.FindLast(sent => sent.Id == tab.Id && sent.Until >= now);
        if (message is null)
        {
            return false;
        }

        tab.Stream.Send(message);
        return true;
    }
}
