using SiteGen.Diagnostics;

namespace SiteGen.Content.Summits;

/// <summary>
/// Finds recaps that tell of one summit and contradict each other: most often they tell of two, which only an edition would tell apart.
/// </summary>
internal static class SummitContradictions
{
    /// <summary>One for each summit, at the recap that differs from an older one.</summary>
    public static IEnumerable<Diagnostic> In(LanguageSite language, Site site)
        => SummitTable.Of(language, site).All.Select(static gathering => In(gathering)).OfType<Diagnostic>();

    private static Diagnostic? In(Gathering gathering)
    {
        for (var later = 1; later < gathering.Recaps.Length; later++)
        {
            for (var first = 0; first < later; first++)
            {
                if (Between(gathering, gathering.Recaps[first], gathering.Recaps[later]) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static Diagnostic? Between(Gathering gathering, Page first, Page later)
    {
        if (first.Summit is not { } one || later.Summit is not { } other)
        {
            return null;
        }

        var (field, here, there) = one.Place.Length > 0 && other.Place.Length > 0 && !one.Place.Equals(other.Place, StringComparison.OrdinalIgnoreCase)
            ? ("place", other.Place, one.Place)
            : AreOther(one.Start, other.Start) ? ("start", Shown(other.Start), Shown(one.Start))
            : AreOther(one.End, other.End) ? ("end", Shown(other.End), Shown(one.End))
            : ("", "", "");
        return field.Length == 0 ? null : SummitRules.Contradiction.At(
            later.Location, $"recaps of '{gathering.Facts.Title}' contradict each other: 'summit.{field}' is '{here}' here and '{there}' in '{first.Location.File}'");
    }

    private static bool AreOther(DateTimeOffset? one, DateTimeOffset? other) => one is { } day && other is { } second && day.Date != second.Date;

    private static string Shown(DateTimeOffset? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
