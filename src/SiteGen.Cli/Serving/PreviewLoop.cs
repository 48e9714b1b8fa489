namespace SiteGen.Cli.Serving;

/// <summary>Looks at the site whenever its files change, or its time has come, and tells the open tabs.</summary>
internal sealed class PreviewLoop(PreviewSite site, IChangeSource source, IDevPages dev, TimeProvider time)
{
    // Timers count in 32 bits of milliseconds; whoever wakes early looks at the clock and waits again.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    public async Task Run(CancellationToken cancel)
    {
        source.Watch(site.State);
        var next = source.Next(cancel);
        while (true)
        {
            if (!await IsChanged(next, cancel))
            {
                await Look(FileChanges.Unknown, cancel);
                continue;
            }

            var changes = await next;
            next = source.Next(cancel);
            await Look(changes, cancel);
        }
    }

    private async Task Look(FileChanges changes, CancellationToken cancel)
    {
        var before = site.State;
        var after = await site.Look(changes, cancel);
        source.Watch(after);
        await dev.Changed(before, after, changes);
    }

    // False: no file changed, but a page fell due.
    private async Task<bool> IsChanged(Task next, CancellationToken cancel)
    {
        while (site.State.Holds - time.GetUtcNow() is { Ticks: > 0 } rest)
        {
            using var enough = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var wait = Task.Delay(rest < LongestWait ? rest : LongestWait, time, enough.Token);
            if (await Task.WhenAny(next, wait) == next)
            {
                await enough.CancelAsync();
                return true;
            }

            cancel.ThrowIfCancellationRequested();
        }

        return false;
    }
}
