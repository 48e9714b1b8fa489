namespace SiteGen.Cli.Serving.Live;

/// <summary>Which pages are open in which browsers.</summary>
internal sealed class OpenTabs(TimeProvider time)
{
    // A browser has one, or one for each tab that is looked at; each holds one of the connections that pages need, too.
    private const int MostStreams = 64;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, ImmutableArray<Tab>> _byStream = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TabStream> _streams = new(StringComparer.Ordinal);
    private long _opened;

    /// <summary>A stream for another browser; null when there are too many.</summary>
    /// <param name="isHere">The browser runs on this machine.</param>
    public TabStream? Open(bool isHere)
    {
        lock (_gate)
        {
            if (_streams.Count == MostStreams)
            {
                return null;
            }

            var stream = new TabStream((++_opened).ToString(CultureInfo.InvariantCulture), time) { IsHere = isHere };
            _streams.Add(stream.Id, stream);
            _byStream.Add(stream.Id, []);
            return stream;
        }
    }

    public void Close(TabStream stream)
    {
        lock (_gate)
        {
            _streams.Remove(stream.Id);
            _byStream.Remove(stream.Id);
        }
    }

    /// <summary>Says which tabs a stream is for; gives those that are new, or null when there is no such stream (any more).</summary>
    public ImmutableArray<Tab>? Tell(string stream, IEnumerable<(string Id, string Address, string Key)> told)
    {
        lock (_gate)
        {
            if (!_streams.TryGetValue(stream, out var open))
            {
                return null;
            }

            var known = _byStream[stream];
            ImmutableArray<Tab> tabs =
            [
                .. told.DistinctBy(static tab => tab.Id).Select(tab =>
                    known.FirstOrDefault(old => old.Id == tab.Id && old.Address == tab.Address) ?? new Tab(tab.Id, tab.Address, tab.Key, open)),
            ];
            _byStream[stream] = tabs;
            return [.. tabs.Except(known)];
        }
    }

    /// <summary>All tabs that show the same address together: they are looked at once.</summary>
    public ImmutableArray<ImmutableArray<Tab>> ByAddress()
    {
        lock (_gate)
        {
            return
            [
                .. _byStream.Values.SelectMany(static tabs => tabs).GroupBy(static tab => tab.Address, StringComparer.Ordinal)
                    .Select(static tabs => tabs.ToImmutableArray()),
            ];
        }
    }
}
