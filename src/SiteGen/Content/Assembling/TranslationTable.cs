namespace SiteGen.Content.Assembling;

/// <summary>
/// Links pages that say the same in several languages: those with one <c>translationKey</c>, else those with one logical
/// path (Hugo's rule: a page with a key is no longer found by its path, but still finds nobody else by it).
/// </summary>
internal static class TranslationTable
{
    /// <summary>For each page all its translations with itself, in the order of languages; empty for pages that stand alone.</summary>
    /// <param name="pages">By index; languages follow each other.</param>
    public static ImmutableArray<ImmutableArray<Page>> Make(Page[] pages, int languages)
    {
        var byKey = Group(pages.Where(static page => page.TranslationKey.Length > 0), static page => page.TranslationKey);
        if (languages < 2 && byKey.Count == 0)
        {
            return [];
        }

        var byPath = Group(pages, static page => page.Path);
        var table = new ImmutableArray<Page>[pages.Length];
        foreach (var page in pages)
        {
            var group = page.TranslationKey.Length > 0 ? byKey.GetValueOrDefault(page.TranslationKey) : byPath.GetValueOrDefault(page.Path);
            table[page.Index] = group.IsDefault || page.Kind == PageKind.NotFound || page.Kind.IsGathered ? [] : group;
        }

        return [.. table];
    }

    // What is never rendered has no address that a reader could be sent to.
    private static Dictionary<string, ImmutableArray<Page>> Group(IEnumerable<Page> pages, Func<Page, string> keyOf)
        => pages.Where(static page => page.Build.Render != RenderMode.Never)
            .GroupBy(keyOf, StringComparer.Ordinal)
            .Where(static group => group.Skip(1).Any())
            .ToDictionary(static group => group.Key, static group => group.ToImmutableArray(), StringComparer.Ordinal);
}
