using SiteGen.Content;

namespace SiteGen.Output.Lists;

/// <summary>The sections whose pages are the blog itself: <c>mainSections</c>, else the one with the most pages, as in Hugo.</summary>
internal static class MainSections
{
    public static ImmutableArray<string> Of(Site site)
    {
        if (!site.Config.MainSections.IsEmpty)
        {
            return site.Config.MainSections;
        }

        var largest = site.RegularPages
            .Where(static page => page.Section.Length > 0)
            .CountBy(static page => page.Section)
            .OrderByDescending(static pair => pair.Value)
            .ThenBy(static pair => pair.Key, StringComparer.Ordinal)
            .Select(static pair => pair.Key)
            .FirstOrDefault();
        return largest is null ? [] : [largest];
    }
}
