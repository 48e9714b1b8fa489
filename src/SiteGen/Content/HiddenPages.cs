namespace SiteGen.Content;

/// <summary>Pages that a build leaves out, by the names that references use: a reference to one deserves a better answer than "no page".</summary>
internal sealed class HiddenPages(Site site)
{
    public IReadOnlyDictionary<string, Page> ByPath(string language)
    {
        var pages = new Dictionary<string, Page>(StringComparer.Ordinal);
        foreach (var hidden in site.HiddenPages)
        {
            if (string.Equals(hidden.Page.Language, language, StringComparison.OrdinalIgnoreCase))
            {
                pages.TryAdd(hidden.Page.Path, hidden.Page);
            }
        }

        return pages;
    }

    /// <summary>What the page is, and what to do about it.</summary>
    public (string What, string Hint) Reason(Page page)
        => Words(site.HiddenPages.First(hidden => ReferenceEquals(hidden.Page, page)).Reason);

    /// <summary>The same for a reason that is known.</summary>
    public static (string What, string Hint) Words(HiddenReason reason) => reason switch
    {
        HiddenReason.Draft => ("is a draft", "Publish it, or build with --drafts."),
        HiddenReason.Future => ("is dated in the future", "Wait for its date, or build with --future."),
        _ => ("has expired", "Change its 'expiryDate', or build with --expired."),
    };
}
