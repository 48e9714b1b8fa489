using SiteGen.Checking.Links;
using SiteGen.Diagnostics;

namespace SiteGen.Checking.Tracing;

/// <summary>Turns findings into diagnostics: each where its author wrote the fault, and what a template writes on all pages once, with a count.</summary>
/// <param name="mistakes">What rendering told already: nobody wants to hear of a missing picture twice.</param>
internal sealed class Placer(Sources sources, AddressReader addresses, Published site, CheckLevels levels, ImmutableArray<Diagnostic> mistakes)
{
    // To look through all addresses for a near one takes a while.
    private const int GuessedAtMost = 50;

    private readonly OwnPlaces _own = new(sources, addresses);
    private readonly SharedPlaces _shared = new(sources, addresses);
    private readonly HashSet<SourceLocation> _told = [.. mistakes.Where(static item => item.Location.Column > 0).Select(static item => item.Location)];
    private int _guessed;

    public ImmutableArray<Diagnostic> Place(IEnumerable<Finding> findings)
    {
        var told = findings.Where(finding => levels.IsOn(finding.Rule, finding.On.Url));
        var placed = told.GroupBy(static finding => (finding.Rule, finding.Key)).SelectMany(group => PlaceGroup([.. group])).ToArray();
        return [.. placed.GroupBy(static one => (one.Item.Rule, one.Item.Location, one.Item.Message)).Select(static group => Join([.. group]))];
    }

    // A link of a summary or of a menu may lead elsewhere, or nowhere, from each page that shows it: its author has one thing to mend.
    private static Diagnostic Join(ImmutableArray<PlacedFinding> same)
    {
        if (same.FirstOrDefault(static one => one.On.IsEmpty) is { Item: var own })
        {
            return own;
        }

        ImmutableArray<string> pages = [.. same.SelectMany(static one => one.On).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var first = same.MinBy(one => one.On[0], StringComparer.Ordinal)?.Item ?? same[0].Item;
        var where = pages.Length == 1
            ? $"on '{pages[0]}'"
            : string.Create(CultureInfo.InvariantCulture, $"on {pages.Length} pages, '{pages[0]}' first");
        return first with { Message = $"{first.Message}, {where}" };
    }

    private IEnumerable<PlacedFinding> PlaceGroup(ImmutableArray<Finding> same)
    {
        var hint = same[0].Hint ?? Guess(same[0]);
        var own = new Dictionary<SourceLocation, Finding>();
        foreach (var finding in same)
        {
            foreach (var place in _own.Find(finding.On, finding.Clue))
            {
                own.TryAdd(place, finding);
            }
        }

        // What an author wrote is in summaries and feeds, too; mended in one place, it is mended in all.
        return own.Count > 0
            ? own.Where(pair => !IsTold(pair.Value, pair.Key)).Select(pair => Of(pair.Value, pair.Key, hint)).OfType<Diagnostic>()
                .Select(static item => new PlacedFinding(item, []))
            : PlaceShared(same, hint);
    }

    private IEnumerable<PlacedFinding> PlaceShared(ImmutableArray<Finding> same, string? hint)
    {
        ImmutableArray<string> pages = [.. same.Select(static finding => finding.On.Url.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var first = same.First(finding => finding.On.Url.Value == pages[0]);
        return Of(first, _shared.Find(first.On, first.Clue), hint) is { } item
            ? [new(item, first.Clue is Clue.Whole ? [] : pages)]
            : [];
    }

    private Diagnostic? Of(Finding finding, SourceLocation place, string? hint)
        => levels.Of(finding.Rule, finding.On.Url, place.File) is { } severity
            ? finding.Rule.At(place, finding.Message, hint) with { Severity = severity }
            : null;

    private bool IsTold(Finding finding, SourceLocation place)
        => finding.Clue is Clue.Link && finding.Rule != CheckRules.NoAlt && _told.Contains(place);

    private string? Guess(Finding finding)
    {
        if (finding.Rule == CheckRules.BrokenLink)
        {
            return _guessed++ < GuessedAtMost ? NearPaths.Hint(finding.Key, site.Paths, addresses.BasePath) : null;
        }

        return finding.Rule == CheckRules.BrokenFragment && finding.Key.IndexOf('#') is >= 0 and var hash
            && site.Find(finding.Key[..hash]) is Destination.There { Document.Page: { } page }
            ? NearPaths.HintFragment(finding.Key[(hash + 1)..], page.Ids)
            : null;
    }
}
