using SiteGen.Content;

namespace SiteGen.Templates.Citing;

/// <summary>How the page of a kind is put in order: pads by summit, or else by year, the newest first; all others by project.</summary>
internal static class ReferenceOrder
{
    /// <summary>What an entry is listed under.</summary>
    public static string HeadingOf(CitedReference cited)
        => cited.Reference.Pad is null ? cited.Reference.Project : SummitOf(First(cited.By));

    public static ImmutableArray<CitedReference> Sort(ImmutableArray<CitedReference> items)
    {
        var sorted = items.OrderByDescending(SinceOf).ThenBy(static cited => cited.Label, StringComparer.OrdinalIgnoreCase)
            .ThenBy(static cited => cited.Reference.Identity, StringComparer.Ordinal);
        return items[0].Reference.Pad is null
            ? [.. sorted.GroupBy(static cited => cited.Heading, StringComparer.Ordinal)
                .OrderBy(static group => group.Key.Length == 0).ThenBy(static group => group.Key, StringComparer.OrdinalIgnoreCase)
                .SelectMany(static group => group)]
            : [.. sorted.GroupBy(static cited => cited.Heading, StringComparer.Ordinal).SelectMany(static group => group)];
    }

    private static DateTimeOffset SinceOf(CitedReference cited) => cited.Since ?? DateTimeOffset.MinValue;

    // Later recaps look back at a pad; it belongs to the one that named it first.
    private static Page First(ImmutableArray<PageCitation> by)
    {
        var first = by[^1].Page;
        foreach (var place in by)
        {
            first = place.Page.Date < (first.Date ?? DateTimeOffset.MaxValue) ? place.Page : first;
        }

        return first;
    }

    private static string SummitOf(Page page) => page.Summit?.Title ?? page.Date?.Year.ToString(CultureInfo.InvariantCulture) ?? "";
}
