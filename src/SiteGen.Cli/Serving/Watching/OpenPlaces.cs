namespace SiteGen.Cli.Serving.Watching;

/// <summary>The watchers of the system that are open.</summary>
internal sealed class OpenPlaces(OpenFolderWatch open, Action<Place, FileEvent> tell, Action<Place, Exception> fail) : IDisposable
{
    private readonly Dictionary<Place, IDisposable> _open = [];

    public bool Has(Place place) => _open.ContainsKey(place);

    /// <summary>Null, or why it could not be opened.</summary>
    public Exception? TryOpen(Place place)
    {
        try
        {
            _open.Add(place, open(place.Folder, happened => tell(place, happened), why => fail(place, why)));
            return null;
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            return exception;
        }
    }

    public void Close(Func<Place, bool> which)
    {
        foreach (var (place, watch) in _open.Where(pair => which(pair.Key)).ToArray())
        {
            _open.Remove(place);
            watch.Dispose();
        }
    }

    public void Dispose() => Close(static _ => true);
}
