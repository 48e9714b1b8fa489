using System.Collections.Frozen;
using SiteGen.Data;

namespace SiteGen.Configuration;

/// <summary>How pages are grouped, ordered, cut into lists and fed to readers.</summary>
internal sealed class ListReader(MetaFields fields, ConfigReport report)
{
    private static readonly FrozenDictionary<string, TitleCaseStyle> TitleCaseStyles =
        new Dictionary<string, TitleCaseStyle>
        {
            ["AP"] = TitleCaseStyle.AP,
            ["Chicago"] = TitleCaseStyle.Chicago,
            ["Go"] = TitleCaseStyle.Go,
            ["FirstUpper"] = TitleCaseStyle.FirstUpper,
            ["None"] = TitleCaseStyle.None,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, SortOrder> SortOrders = new Dictionary<string, SortOrder>
    {
        ["asc"] = SortOrder.Ascending,
        ["desc"] = SortOrder.Descending,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public SiteConfig Read(SiteConfig config) => ReadLists(config with
    {
        OutputFormats = OutputFormatReader.Read(fields, config.OutputFormats, report),
    });

    private SiteConfig ReadLists(SiteConfig config) => ReadNavigation(config) with
    {
        Taxonomies = ReadTaxonomies() ?? config.Taxonomies,
        PluralizeListTitles = fields.Flag("pluralizeListTitles") ?? config.PluralizeListTitles,
        CapitalizeListTitles = fields.Flag("capitalizeListTitles") ?? config.CapitalizeListTitles,
        TitleCaseStyle = report.Choice(fields, "titleCaseStyle", TitleCaseStyles, config.TitleCaseStyle),
        Pagination = ReadPagination(config.Pagination),
        Outputs = OutputsReader.Read(fields, config, report),
        FeedLimit = ReadFeedLimit() ?? config.FeedLimit,
        Related = RelatedReader.Read(fields, config.Related, report),
        MainSections = ReadMainSections(config),
        SummaryLength = report.AtLeast(fields, "summaryLength", 0, config.SummaryLength),
        Sitemap = report.Read(fields, "sitemap", map => ReadSitemap(map, config.Sitemap)),
    };

    private SitemapConfig ReadSitemap(MetaFields map, SitemapConfig defaults) => new(
        map.Text("changeFreq") ?? defaults.ChangeFreq,
        map.Real("priority") ?? defaults.Priority,
        PathText.ReadInside(map, "filename", report) ?? defaults.FileName,
        map.Flag("disable") ?? defaults.IsDisabled);

    private ImmutableArray<TaxonomyConfig>? ReadTaxonomies()
    {
        if (fields.Map("taxonomies") is not { } map)
        {
            return null;
        }

        return report.Read<ImmutableArray<TaxonomyConfig>>(map, "taxonomies.", plurals =>
        [
            .. map.Entries
                .Select(entry => new TaxonomyConfig(entry.Key.ToLowerInvariant(), plurals.Text(entry.Key) ?? ""))
                .Where(taxonomy => taxonomy.Plural.Length > 0 && IsInside(taxonomy, plurals)),
        ]);
    }

    private bool IsInside(TaxonomyConfig taxonomy, MetaFields plurals)
    {
        var place = plurals.LocationOf(taxonomy.Singular);
        return PathText.IsInside(taxonomy.Singular, "taxonomies", place, report)
            && PathText.IsInside(taxonomy.Plural, "taxonomies", place, report);
    }

    private PaginationConfig ReadPagination(PaginationConfig defaults)
    {
        var oldSize = report.AtLeast(fields, "paginate", 1, defaults.PagerSize);
        var oldPath = Pagers(fields, "paginatePath") ?? defaults.Path;
        return report.Read(fields, "pagination", map => new PaginationConfig(
            report.AtLeast(map, "pagerSize", 1, oldSize),
            Pagers(map, "path") ?? oldPath,
            map.Flag("disableAliases") ?? defaults.DisableAliases));
    }

    private string? Pagers(MetaFields from, string key)
        => from.Text(key)?.Trim('/') is { } path && PathText.IsInside(path, key, from.LocationOf(key), report) ? path : null;

    private int? ReadFeedLimit()
    {
        var old = fields.Integer("rssLimit");
        var hugo = report.Read(fields, "services", services =>
        {
            services.Value("googleAnalytics");
            services.Value("disqus");
            services.Value("instagram");
            services.Value("x", "twitter");
            return report.Read(services, "rss", static rss => rss.Integer("limit"));
        });
        return report.Read(fields, "feeds", static feeds => feeds.Integer("limit")) ?? hugo ?? old;
    }

    private ImmutableArray<string> ReadMainSections(SiteConfig config)
    {
        var said = fields.Texts("mainSections");
        return said.IsDefault && fields.Value("params") is MetaValue.Map map
            ? new MetaFields(map, ConfigRules.WrongType).Texts("mainSections", config.MainSections)
            : said.IsDefault ? config.MainSections : said;
    }

    private SiteConfig ReadNavigation(SiteConfig config)
    {
        var (next, nextInSection) = report.Read(fields, "page", page => (
            report.Choice(page, "nextPrevSortOrder", SortOrders, config.NextPrevSortOrder),
            report.Choice(page, "nextPrevInSectionSortOrder", SortOrders, config.NextPrevInSectionSortOrder)));
        return config with
        {
            Menus = MenuReader.Read(fields, report) ?? config.Menus,
            SectionPagesMenu = fields.Text("sectionPagesMenu") ?? config.SectionPagesMenu,
            NextPrevSortOrder = next,
            NextPrevInSectionSortOrder = nextInSection,
        };
    }
}
