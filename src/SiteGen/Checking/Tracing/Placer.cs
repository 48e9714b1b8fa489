using SiteGen.Checking.Links;
using SiteGen.Diagnostics;

namespace SiteGen.Checking.Tracing;

/// <summary>Turns findings into diagnostics: each where its author wrote the fault, and what a template writes on all pages once, with a count.</summary>
internal sealed class Placer(Sources sources, AddressReader addresses, Published site, CheckLevels levels)
{
    // To look through all addresses for a near one takes a while.
    private const int GuessedAtMost = 50;

    private readonly OwnPlaces _own = new(sources, addresses);
    private readonly SharedPlaces _shared = new(sources, addresses);
    private int _guessed;

    public ImmutableArray<Diagnostic> Place(IEnumerable<Finding> findings)
    {
        var told = findings.Where(finding => levels.IsOn(finding.Rule, finding.On.Url));
        return [.. told.GroupBy(static finding => (finding.Rule, finding.Key)).SelectMany(group => PlaceGroup([.. group]))];
    }

    private IEnumerable<Diagnostic> PlaceGroup(ImmutableArray<Finding> same)
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
            ? own.Select(pair => Of(pair.Value, pair.Key, pair.Value.Message, hint)).OfType<Diagnostic>()
            : PlaceShared(same, hint);
    }

    private IEnumerable<Diagnostic> PlaceShared(ImmutableArray<Finding> same, string? hint)
    {
        var first = same.MinBy(static finding => finding.On.Url.Value, StringComparer.Ordinal) ?? same[0];
        var count = same.DistinctBy(static finding => finding.On).Count();
        var where = count == 1
            ? $"on '{first.On.Url}'"
            : string.Create(CultureInfo.InvariantCulture, $"on {count} pages, '{first.On.Url}' first");
        var message = first.Clue is Clue.Whole ? first.Message : $"{first.Message}, {where}";
        return Of(first, _shared.Find(first.On, first.Clue), message, hint) is { } diagnostic ? [diagnostic] : [];
    }

    private Diagnostic? Of(Finding finding, SourceLocation place, string message, string? hint)
        => levels.Of(finding.Rule, finding.On.Url, place.File) is { } severity
            ? finding.Rule.At(place, message, hint) with { Severity = severity }
            : null;

    private string? Guess(Finding finding)
        => finding.Rule == CheckRules.BrokenLink && _guessed++ < GuessedAtMost ? NearPaths.Hint(finding.Key, site.Paths) : null;
}
