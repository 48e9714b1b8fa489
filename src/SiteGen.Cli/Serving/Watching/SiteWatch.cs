namespace SiteGen.Cli.Serving.Watching;

/// <summary>
/// What is known of a site's watched folders: which are open, which are polled, what was heard and not told yet. Used
/// by one at a time.
/// </summary>
internal sealed class SiteWatch : IDisposable
{
    // Clocks of disks are coarse, and those of other machines differ.
    private static readonly TimeSpan ClockSlack = TimeSpan.FromSeconds(2);

    private readonly OpenPlaces _places;
    private readonly ChangeGatherer _gatherer = new(FileLook.At, FileLook.EndsLine);
    private readonly FolderPoller _poller;
    private readonly FreshFolders _fresh;
    private readonly WatchFailures _failures;
    private readonly HashSet<Place> _links = [];
    private WatchPlan _plan = new([], []);
    private ImmutableArray<Place> _planned = [];
    private TimeSpan? _pollDue;

    public SiteWatch(OpenPlaces places, Action<string> say)
    {
        _places = places;
        _failures = new(say);
        _poller = new(folder => _plan.Enters(folder));
        _fresh = new(folder => SnapshotWalk.Of(folder, path => _plan.Enters(path)));
    }

    public void Take(WatcherNote note, TimeSpan now)
    {
        switch (note)
        {
            case WatcherNote.Wanted wanted:
                _plan = wanted.Plan;
                Reconcile(now, (wanted.Since - ClockSlack).UtcTicks);
                break;
            case WatcherNote.Happened happened when _places.Has(happened.Place):
                Hear(happened.Place, happened.What, happened.At);
                break;
            case WatcherNote.Failed failed when _places.Has(failed.Place):
                Mend(failed.Place, failed.Why, now);
                break;
        }
    }

    /// <param name="clock">The time again, after looking at many files.</param>
    public Settled Settle(TimeSpan now, Func<TimeSpan> clock)
    {
        foreach (var folder in _fresh.Changed(now))
        {
            _gatherer.Add(new(FileEventKind.Lost, folder), now);
        }

        Poll(now, clock);
        var settled = _gatherer.Settle(now);
        Enter(settled.Changes, now);
        return settled with { Next = Earliest(settled.Next, Earliest(_fresh.Next, _pollDue)) };
    }

    public void Dispose() => _places.Dispose();

    private void Reconcile(TimeSpan now, long sinceUtcTicks)
    {
        var places = _plan.Places(Directory.Exists);
        _gatherer.Roots = [.. places.Where(static place => place.IsDeep).Select(static place => place.FullPath)];
        _places.Close(place => !places.Contains(place));
        foreach (var place in _planned.Except(places))
        {
            _poller.Remove(place);
        }

        foreach (var link in _links.Where(link => !places.Any(place => Paths.IsBelow(link.FullPath, place.FullPath))).ToArray())
        {
            _links.Remove(link);
            _poller.Remove(link);
        }

        _planned = places;
        foreach (var place in places.Where(place => !_places.Has(place) && !_poller.Has(place)))
        {
            Open(place, now, sinceUtcTicks);
        }
    }

    private void Open(Place place, TimeSpan now, long sinceUtcTicks)
    {
        if (_places.TryOpen(place) is { } why)
        {
            PollInstead(place, why, now);
            return;
        }

        // Whoever looked at the folder did so before it was watched.
        if (place.HasFiles)
        {
            var seen = SnapshotWalk.Of(place.Folder, _plan.Enters);
            Know(place, seen, now);
            if (seen.NewestUtcTicks >= sinceUtcTicks)
            {
                _gatherer.Add(new(FileEventKind.Lost, place.FullPath), now);
            }
        }
    }

    private void Know(Place place, Snapshot seen, TimeSpan now)
    {
        if (place.IsDeep)
        {
            _gatherer.Know(seen.Folders);
        }

        foreach (var link in seen.Links.Where(link => place.IsDeep || !seen.Folders.Contains(link)))
        {
            AddLink(link, now);
        }
    }

    // What a link leads to is nothing that the system would tell of.
    private void AddLink(string link, TimeSpan now)
    {
        var place = new Place(link, true, true);
        if (!_plan.Hangs(link) && _links.Add(place))
        {
            _gatherer.Know(_poller.Add(place).Folders);
            _pollDue ??= now;
        }
    }

    private void Hear(Place place, FileEvent what, TimeSpan at)
    {
        var (isHere, wasHere) = (_plan.Counts(place, what.Path), what.From.Length > 0 && _plan.Counts(place, what.From));
        var heard = (isHere, wasHere) switch
        {
            (true, true) => what,
            (true, false) when what.From.Length > 0 => new(FileEventKind.Made, what.Path),
            (true, false) => what,
            (false, true) => new(FileEventKind.Gone, what.From),
            _ => default(FileEvent?),
        };
        if (heard is not { } counted || IsOfNoFile(place, counted))
        {
            return;
        }

        if (counted.Kind != FileEventKind.Written && (_plan.Hangs(counted.Path) || _plan.Hangs(counted.From)))
        {
            Restructure(counted.Path, at);
            if (counted.From.Length > 0)
            {
                Restructure(counted.From, at);
            }

            return;
        }

        if (counted.Kind == FileEventKind.Written && _failures.IsBlind(place) && Directory.Exists(counted.Path))
        {
            Restructure(place.FullPath, at);
            return;
        }

        _fresh.Heard(counted);
        _gatherer.Add(counted, at);
    }

    // Of folders beside those that are watched; and Windows says of each folder that it was written when a file in it was.
    private bool IsOfNoFile(Place place, FileEvent what)
        => (what.Kind == FileEventKind.Written && !OperatingSystem.IsLinux() && Directory.Exists(what.Path))
            || (!place.IsDeep && !_plan.Hangs(what.Path) && !_plan.Hangs(what.From) && Directory.Exists(what.Path));

    // A watcher goes on watching its folder when that is moved away, under the old name.
    private void Restructure(string path, TimeSpan now)
    {
        _places.Close(place => place.FullPath == path || Paths.IsBelow(place.FullPath, path));
        _gatherer.Add(new(FileEventKind.Lost, path), now);
        Reconcile(now, long.MaxValue);
    }

    private void Mend(Place place, Exception why, TimeSpan now)
    {
        if (_failures.IsPassing(place, why))
        {
            Restructure(place.FullPath, now);
        }
        else if (!_failures.IsBlind(place))
        {
            _places.Close(other => other == place);
            PollInstead(place, why, now);
        }
    }

    private void PollInstead(Place place, Exception why, TimeSpan now)
    {
        if (!Directory.Exists(place.FullPath))
        {
            return;
        }

        _failures.Say(place, why);
        Know(place, _poller.Add(place), now);
        _gatherer.Add(new(FileEventKind.Lost, place.FullPath), now);
        _pollDue ??= now;
    }

    private void Poll(TimeSpan now, Func<TimeSpan> clock)
    {
        if (_pollDue is not { } due || due > now)
        {
            return;
        }

        foreach (var (place, what) in _poller.Poll())
        {
            Hear(place, what, now);
        }

        var after = clock();
        _pollDue = _poller.IsIdle ? null : after + FolderPoller.PauseAfter(after - now);
    }

    private void Enter(FileChanges changes, TimeSpan now)
    {
        foreach (var folder in changes.Folders.Where(Directory.Exists))
        {
            var around = _planned.FirstOrDefault(
                place => place.FullPath == folder || (place.IsDeep && Paths.IsBelow(folder, place.FullPath)));
            if (around is not null && _places.Has(around))
            {
                Know(around, _fresh.Add(new(folder, around.IsDeep), now), now);
            }
        }

        foreach (var file in changes.Files.Where(static file => FileLook.At(file).IsLink))
        {
            AddLink(file, now);
        }
    }

    private static TimeSpan? Earliest(TimeSpan? one, TimeSpan? other) => one is null || other < one ? other ?? one : one;
}
