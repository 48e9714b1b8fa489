namespace SiteGen.Content;

/// <summary>Puts another version of a page in its place, wherever a site knows it: same index, same address, same neighbours.</summary>
internal sealed class RenewedPage(Page old, Page now)
{
    public Site In(Site site) => site with
    {
        Pages = In(site.Pages),
        RegularPages = In(site.RegularPages),
        Relations = Relations(site.Relations),
        TranslationGroups = [.. site.TranslationGroups.Select(In)],
        ByPath = In(site.ByPath),
        Languages = [.. site.Languages.Select(In)],
        Written = site.Written.Remove(old),
    };

    private LanguageSite In(LanguageSite language) => language.Code != old.Language ? language : language with
    {
        Pages = In(language.Pages),
        RegularPages = In(language.RegularPages),
        ByPath = In(language.ByPath),
    };

    private ImmutableArray<Page> In(ImmutableArray<Page> pages)
        => pages.IndexOf(old, ReferenceEqualityComparer.Instance) is >= 0 and var place ? pages.SetItem(place, now) : pages;

    private Dictionary<string, Page> In(IReadOnlyDictionary<string, Page> pages)
    {
        var copy = new Dictionary<string, Page>(pages, StringComparer.Ordinal);
        if (copy.TryGetValue(old.Path, out var known) && ReferenceEquals(known, old))
        {
            copy[old.Path] = now;
        }

        return copy;
    }

    private ImmutableArray<PageRelations> Relations(ImmutableArray<PageRelations> relations)
    {
        var copy = relations.ToBuilder();
        for (var i = 0; i < copy.Count; i++)
        {
            copy[i] = In(copy[i]);
        }

        return copy.MoveToImmutable();
    }

    private PageRelations In(PageRelations around)
    {
        var (children, regular) = (In(around.Children), In(around.RegularChildren));
        return children == around.Children && regular == around.RegularChildren
            && around.Next != old && around.Previous != old && around.NextInSection != old && around.PreviousInSection != old
            ? around
            : around with
            {
                Next = In(around.Next),
                Previous = In(around.Previous),
                NextInSection = In(around.NextInSection),
                PreviousInSection = In(around.PreviousInSection),
                Children = children,
                RegularChildren = regular,
            };
    }

    private Page? In(Page? page) => page == old ? now : page;
}
