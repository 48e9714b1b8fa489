namespace SiteGen.Content.Assembling;

/// <summary>Finds the sections that hold the blog: those of the configuration, else the one with the most pages, as Hugo does.</summary>
internal static class MainSections
{
    // Of sections with equally many pages the first in the alphabet, so that two builds agree.
    public static ImmutableArray<string> Of(LanguageDraft draft, IEnumerable<PageNode> nodes)
    {
        if (!draft.Config.MainSections.IsEmpty)
        {
            return draft.Config.MainSections;
        }

        var largest = nodes
            .Where(static node => node.Kind == PageKind.Page && node.Section.Length > 0)
            .CountBy(static node => node.Section, StringComparer.Ordinal)
            .OrderByDescending(static pair => pair.Value)
            .ThenBy(static pair => pair.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return largest.Key is null ? [] : [largest.Key];
    }
}
