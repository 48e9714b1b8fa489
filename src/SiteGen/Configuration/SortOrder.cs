namespace SiteGen.Configuration;

/// <summary>Which way "next" leads: Hugo's <c>page.nextPrevSortOrder</c>.</summary>
public enum SortOrder
{
    Descending,
    Ascending,
}
