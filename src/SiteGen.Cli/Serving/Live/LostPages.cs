using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Live;

/// <summary>
/// Finds the new address of pages that open tabs have lost. Some programs delete a file and write it elsewhere later: pages that just
/// went are remembered for a while.
/// </summary>
internal sealed class LostPages
{
    private const int MostKept = 16;

    private readonly Lock _gate = new();
    private readonly List<(UrlPath Url, LostPage Page)> _lost = [];

    /// <summary>Where a tab has to go; null when it stays where it is.</summary>
    public UrlPath? NewAddress(UrlPath url, SitePlan before, SitePlan after)
    {
        var now = after.Find(url) as PageOutput;
        var old = before.Find(url) is PageOutput output ? LostPage.Of(output, before) : now is null ? Remembered(url) : null;
        if (old is null || (now is not null && now.Page.Source?.File.Path == old.Page.Source?.File.Path))
        {
            return null;
        }

        if (MovedPages.Find(old, before, after) is { } moved && moved != url)
        {
            return moved;
        }

        Remember(url, old);
        return null;
    }

    private LostPage? Remembered(UrlPath url)
    {
        lock (_gate)
        {
            return _lost.LastOrDefault(lost => lost.Url == url).Page;
        }
    }

    private void Remember(UrlPath url, LostPage page)
    {
        lock (_gate)
        {
            _lost.RemoveAll(lost => lost.Url == url);
            _lost.Add((url, page));
            _lost.RemoveRange(0, Math.Max(0, _lost.Count - MostKept));
        }
    }
}
