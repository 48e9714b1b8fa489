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
        return [.. placed.GroupBy(static one => (one.Item.Rule, one.Item.Location)).SelectMany(static group => WithoutEchoes([.. group]))];
    }

    // A link of a summary may lead elsewhere, or nowhere, from each list that shows it: its author has one thing to mend.
    private static IEnumerable<Diagnostic> WithoutEchoes(ImmutableArray<(Diagnostic Item, bool IsShared)> same)
    {
        var own = same.Where(static one => !one.IsShared).Select(static one => one.Item);
        var shared = same.Where(static one => one.IsShared).Select(static one => one.Item);
        return same[0].Item.Location.Line == 0 ? own.Concat(shared)
            : own.Any() ? own
            : shared.OrderBy(static item => item.Message, StringComparer.Ordinal).Take(1);
    }

    private IEnumerable<(Diagnostic Item, bool IsShared)> PlaceGroup(ImmutableArray<Finding> same)
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
            ? own.Where(pair => !IsTold(pair.Value, pair.Key))
                .Select(pair => Of(pair.Value, pair.Key, pair.Value.Message, hint)).OfType<Diagnostic>().Select(static item => (item, false))
            : PlaceShared(same, hint);
    }

    private IEnumerable<(Diagnostic Item, bool IsShared)> PlaceShared(ImmutableArray<Finding> same, string? hint)
    {
        var first = same.MinBy(static finding => finding.On.Url.Value, StringComparer.Ordinal) ?? same[0];
        var count = same.DistinctBy(static finding => finding.On).Count();
        var where = count == 1
            ? $"on '{first.On.Url}'"
            : string.Create(CultureInfo.InvariantCulture, $"on {count} pages, '{first.On.Url}' first");
        var message = first.Clue is Clue.Whole ? first.Message : $"{first.Message}, {where}";
        return Of(first, _shared.Find(first.On, first.Clue), message, hint) is { } diagnostic ? [(diagnostic, true)] : [];
    }

    private Diagnostic? Of(Finding finding, SourceLocation place, string message, string? hint)
        => levels.Of(finding.Rule, finding.On.Url, place.File) is { } severity
            ? finding.Rule.At(place, message, hint) with { Severity = severity }
            : null;

    private bool IsTold(Finding finding, SourceLocation place)
        => finding.Clue is Clue.Link && finding.Rule != CheckRules.NoAlt && _told.Contains(place);

    private string? Guess(Finding finding)
        => finding.Rule == CheckRules.BrokenLink && _guessed++ < GuessedAtMost ? NearPaths.Hint(finding.Key, site.Paths, addresses.BasePath) : null;
}
