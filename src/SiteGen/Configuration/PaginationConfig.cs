namespace SiteGen.Configuration;

/// <summary>
/// How lists are cut into pages: Hugo's <c>pagination</c> (old: <c>paginate</c>, <c>paginatePath</c>).
/// </summary>
/// <param name="PagerSize">Entries of one page.</param>
/// <param name="Path">The URL part before the number: <c>/blog/page/2/</c>.</param>
/// <param name="DisableAliases">No <c>page/1/</c> that leads to the list itself.</param>
public sealed record PaginationConfig(int PagerSize = 10, string Path = "page", bool DisableAliases = false);
