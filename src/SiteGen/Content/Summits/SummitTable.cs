using System.Collections.Frozen;

namespace SiteGen.Content.Summits;

/// <summary>The summits of a language: recaps that give the same name and edition tell of one.</summary>
public sealed class SummitTable
{
    public static readonly SummitTable Empty = new([], FrozenDictionary<int, Gathering>.Empty);

    private readonly FrozenDictionary<int, Gathering> _byPage;

    private SummitTable(ImmutableArray<Gathering> all, FrozenDictionary<int, Gathering> byPage) => (All, _byPage) = (all, byPage);

    /// <summary>The newest first; those that nobody dates at the end.</summary>
    public ImmutableArray<Gathering> All { get; }

    /// <summary>The summit that a page tells of; null for none, and for pages that no list shows.</summary>
    public Gathering? Of(Page page) => _byPage.GetValueOrDefault(page.Index);

    public static SummitTable Of(LanguageSite language, Site site)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        ImmutableArray<Gathering> all =
        [
            .. language.Pages.Where(Counts).GroupBy(KeyOf, StringComparer.OrdinalIgnoreCase)
                .Select(group => Joined([.. group.OrderBy(static page => page.Date ?? DateTimeOffset.MaxValue)], site))
                .OrderByDescending(static gathering => gathering.Since ?? DateTimeOffset.MinValue)
                .ThenBy(static gathering => gathering.Facts.Title, StringComparer.OrdinalIgnoreCase)
                .Select(gathering => gathering with { Anchor = Anchor(gathering.Facts.Title, anchors) }),
        ];
        var byPage = all.SelectMany(static gathering => gathering.Recaps, static (gathering, page) => KeyValuePair.Create(page.Index, gathering));
        return all.IsEmpty ? Empty : new(all, byPage.ToFrozenDictionary());
    }

    /// <summary>Whether a page makes its summit one of the list: pages that no list shows make none.</summary>
    public static bool Counts(Page page)
        => page is { Summit: not null, Source: not null, Build: { Render: RenderMode.Always, List: ListingMode.Always } };

    private static string KeyOf(Page page)
        => string.Join(' ', (page.Summit?.Title ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Gathering Joined(ImmutableArray<Page> recaps, Site site)
    {
        ImmutableArray<Summit> own = [.. recaps.Select(static page => page.Summit).OfType<Summit>()];
        var facts = (own.FirstOrDefault(static one => one.Start is not null || one.Edition.Length > 0) ?? own[0]) with
        {
            Place = PlaceOf(own),
            Team = [.. own.SelectMany(static one => one.Team).Distinct(StringComparer.OrdinalIgnoreCase)],
        };
        facts = WithDaysOf(own, facts);
        if (facts is { Place.Length: > 0, Start: not null, End: not null } || site.Languages.Length < 2)
        {
            return new(facts, recaps, "");
        }

        // Translators leave out what does not change from language to language.
        ImmutableArray<Summit> others = [.. recaps.SelectMany(page => site.Translations(page)).Select(static page => page.Summit).OfType<Summit>()];
        facts = facts with { Place = facts.Place.Length > 0 ? facts.Place : PlaceOf(others) };
        return new(WithDaysOf(others, facts), recaps, "");
    }

    private static string PlaceOf(ImmutableArray<Summit> said)
        => said.Select(static one => one.Place).FirstOrDefault(static place => place.Length > 0) ?? "";

    // Each adds what it can without contradicting those before it.
    private static Summit WithDaysOf(ImmutableArray<Summit> said, Summit facts)
    {
        foreach (var one in said)
        {
            var (start, end) = Summit.Days(facts, one);
            facts = facts with { Start = start, End = end };
        }

        return facts;
    }

    private static string Anchor(string title, HashSet<string> taken)
    {
        var slug = Slug.From(title).Value.ToLowerInvariant().Replace('/', '-') is { Length: > 0 } name ? name : SummitReader.Key;
        var anchor = slug;
        for (var number = 2; !taken.Add(anchor); number++)
        {
            anchor = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        }

        return anchor;
    }
}
