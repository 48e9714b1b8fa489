using System.Collections.Frozen;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.References;
using SiteGen.Running;

namespace SiteGen.Pads;

/// <summary>The pages that kept pads become: <c>/pads/&lt;host&gt;/&lt;pad&gt;/</c>, and one below for each other snapshot.</summary>
public sealed class PadPages
{
    public static readonly PadPages None = new([], 0);

    private readonly int _first;
    private readonly FrozenDictionary<PadName, PadPage> _shown;
    private readonly Memo<PadPage, Outcome<PadChange?>> _changes = new();

    private PadPages(ImmutableArray<PadPage> all, int first)
    {
        All = all;
        _first = first;
        _shown = all.Where(static page => page.IsShown).ToFrozenDictionary(static page => page.History.Pad);
    }

    /// <summary>By host and name; the snapshots of each pad in order of time.</summary>
    public ImmutableArray<PadPage> All { get; }

    /// <param name="site">Its pages are numbered already: those of pads come behind.</param>
    public static PadPages Of(PadShelf shelf, Site site)
    {
        if (shelf.All.IsEmpty)
        {
            return None;
        }

        var first = site.PageCount;
        var addresses = new PadAddresses(shelf.All);
        var pages = ImmutableArray.CreateBuilder<PadPage>();
        foreach (var history in shelf.All)
        {
            var url = addresses.Of(history.Pad);
            foreach (var snapshot in history.Snapshots)
            {
                var isShown = snapshot.Taken == history.Shown.Taken;
                var address = isShown ? url : url.Folder(PadTimes.FileName(snapshot.Taken));
                pages.Add(new(PageOf(first + pages.Count, history, snapshot, address, site), history, snapshot));
            }
        }

        return new(pages.DrainToImmutable(), first);
    }

    /// <summary>The page that shows a pad; null where no copy of it is kept.</summary>
    public PadPage? Of(PadName pad) => _shown.GetValueOrDefault(pad);

    /// <summary>What a page of the site shows; null for pages of other kinds.</summary>
    public PadPage? Of(Page page) => page.Kind == PageKind.Pad && page.Index - _first is >= 0 and var place && place < All.Length ? All[place] : null;

    /// <summary>All snapshots of a pad, the oldest first.</summary>
    public ReadOnlySpan<PadPage> SnapshotsOf(PadPage page)
    {
        var (start, end) = (page.Page.Index - _first, page.Page.Index - _first + 1);
        while (start > 0 && All[start - 1].History.Pad == page.History.Pad)
        {
            start--;
        }

        while (end < All.Length && All[end].History.Pad == page.History.Pad)
        {
            end++;
        }

        return All.AsSpan()[start..end];
    }

    /// <summary>How the text changed since the snapshot before; null for the first one, and where a text can't be read.</summary>
    public Outcome<PadChange?> ChangeIn(PadPage page) => _changes.GetOrMake(page, Compare);

    private static Outcome<PadChange?> Compare(PadPage page)
    {
        if (page.Before is not { } before)
        {
            return Outcome.Of<PadChange?>(null);
        }

        var (old, now) = (PadFile.Read(before.Text), PadFile.Read(page.Snapshot.Text));
        var change = old.Value is { } oldText && now.Value is { } nowText ? PadChanges.Between(oldText, nowText) : null;

        // The text before has a page of its own, which tells what is wrong with it.
        return new(change, now.Diagnostics);
    }

    private static Page PageOf(int index, PadHistory history, PadSnapshot snapshot, UrlPath url, Site site)
    {
        var name = PadNames.LabelOf(history.Pad.Name);
        var time = snapshot.Taken.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return new()
        {
            Index = index,
            Kind = PageKind.Pad,
            Path = url.Value.TrimEnd('/'),
            Url = url,
            HtmlUrl = url,
            Language = site.MainLanguage.Code,
            Title = snapshot.Taken == history.Shown.Taken ? name : $"{name}, {time}",
            Type = "pad",
            Date = snapshot.Taken,
            Outputs = ["html"],
            Build = new(ListingMode.Never),
        };
    }
}
