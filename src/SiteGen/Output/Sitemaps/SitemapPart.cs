using SiteGen.Content;
using SiteGen.Files;

namespace SiteGen.Output.Sitemaps;

/// <summary>One file of addresses.</summary>
/// <param name="IsWhole">It is the site's only one, so that no index is needed.</param>
internal sealed record SitemapPart(UrlPath Url, LanguageSite Language, ImmutableArray<Page> Pages, bool IsWhole);
