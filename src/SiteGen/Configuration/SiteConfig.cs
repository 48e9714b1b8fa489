using SiteGen.Data;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Configuration;

/// <summary>
/// Everything the author decided for the whole site, under Hugo's key names and with Hugo's defaults.
/// </summary>
public sealed record SiteConfig
{
    public string Title { get; init; } = "";

    /// <summary>
    /// <c>baseURL</c>: where the site will live, always ending in a slash; <c>/</c> when the author did not say.
    /// </summary>
    public string BaseUrl
    {
        get;
        init
        {
            field = value;
            (Origin, BasePath) = BaseUrlParts.Of(value);
        }
    } = "/";

    /// <summary>
    /// Scheme and host of <see cref="BaseUrl"/> without a slash at the end; empty when there is none.
    /// </summary>
    public string Origin { get; private init; } = "";

    /// <summary>Path of <see cref="BaseUrl"/>, with a slash at both ends: <c>/</c> or <c>/blog/</c>.</summary>
    public string BasePath { get; private init; } = "/";

    /// <summary><c>locale</c> (old: <c>languageCode</c>); the default language when not set.</summary>
    public string LanguageCode { get; init; } = "en";

    public string DefaultContentLanguage { get; init; } = "en";

    /// <summary><c>defaultContentLanguageInSubdir</c>.</summary>
    public bool HasDefaultLanguageInSubfolder { get; init; }

    /// <summary><c>disableDefaultLanguageRedirect</c>: no page at the default language's other address.</summary>
    public bool DisableDefaultLanguageRedirect { get; init; }

    /// <summary><c>disableLanguages</c>: keys of languages that are not built.</summary>
    public ImmutableArray<string> DisabledLanguages { get; init; } = [];

    public string Copyright { get; init; } = "";

    /// <summary><c>theme</c>: names of folders under <c>themesDir</c>, the first one wins.</summary>
    public ImmutableArray<string> Themes { get; init; } = [];

    /// <summary>Where <c>theme</c> stands; in no file when nobody said it.</summary>
    public SourceLocation ThemePlace { get; init; }

    public FolderConfig Folders { get; init; } = new();

    /// <summary><c>module.mounts</c>; a part of the site that has some has no folder of its own besides.</summary>
    public ImmutableArray<MountConfig> Mounts { get; init; } = [];

    /// <summary><c>module.imports</c>: stronger than themes, the first one wins.</summary>
    public ImmutableArray<ModuleConfig> Imports { get; init; } = [];

    /// <summary>Where authors write: the content folder, or what is mounted in its place.</summary>
    public string ContentFolder => Mounts.FirstOrDefault(static mount => mount is { Component: "content", Target: "" })?.Source ?? Folders.Content;

    /// <summary><c>timeZone</c>: of dates that name none.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>In the order written; empty when the author wrote <c>taxonomies: {}</c>.</summary>
    public ImmutableArray<TaxonomyConfig> Taxonomies { get; init; } =
        [new("category", "categories"), new("tag", "tags")];

    public PermalinkConfig Permalinks { get; init; } = new();

    public UglyUrlConfig UglyUrls { get; init; } = new();

    public bool DisablePathToLower { get; init; }

    public bool RemovePathAccents { get; init; }

    public bool PluralizeListTitles { get; init; } = true;

    public bool CapitalizeListTitles { get; init; } = true;

    public TitleCaseStyle TitleCaseStyle { get; init; } = TitleCaseStyle.AP;

    public PaginationConfig Pagination { get; init; } = new();

    /// <summary><c>summaryLength</c> in words.</summary>
    public int SummaryLength { get; init; } = 70;

    /// <summary><c>hasCJKLanguage</c>: characters of Chinese, Japanese and Korean count as words.</summary>
    public bool HasCjkLanguage { get; init; }

    public bool EnableRobotsTxt { get; init; }

    public bool EnableEmoji { get; init; }

    /// <summary>A phrase that no table has shows as <c>[i18n] key</c>.</summary>
    public bool EnableMissingTranslationPlaceholders { get; init; }

    /// <summary>
    /// <c>enrichments</c>: our own additions to bodies, such as callouts; false = bodies as Hugo writes them, whatever
    /// the switches of the single ones say.
    /// </summary>
    public bool Enrichments { get; init; } = true;

    /// <summary><c>embedsOnClick</c>: videos and posts of other hosts are links until a reader asks for them; false = frames and scripts, as Hugo's.</summary>
    public bool EmbedsOnClick { get; init; } = true;

    /// <summary><c>images</c>.</summary>
    public ImagesConfig Images { get; init; } = new();

    /// <summary><c>galleries</c>.</summary>
    public GalleriesConfig Galleries { get; init; } = new();

    /// <summary><c>references</c>.</summary>
    public ReferencesConfig References { get; init; } = new();

    /// <summary><c>recaps</c>.</summary>
    public RecapsConfig Recaps { get; init; } = new();

    /// <summary><c>search</c>: a page <c>/search/</c> and an index of all pages' words.</summary>
    public bool Search { get; init; } = true;

    /// <summary>
    /// <c>socialCards</c>: pages without a picture get a drawn one for where links to them are shared. In a Hugo site only when it says so.
    /// </summary>
    public bool HasSocialCards { get; init; } = true;

    public bool EnableGitInfo { get; init; }

    public bool BuildDrafts { get; init; }

    public bool BuildFuture { get; init; }

    public bool BuildExpired { get; init; }

    /// <summary>
    /// <c>disableKinds</c>, lower case: home, page, section, taxonomy, term, rss, sitemap, robotstxt, 404, and the names of our own pages.
    /// </summary>
    public ImmutableArray<string> DisabledKinds { get; init; } = [];

    public bool DisableAliases { get; init; }

    public bool DisableHugoGeneratorInject { get; init; }

    /// <summary><c>canonifyURLs</c>: links of the finished pages get the base URL in front.</summary>
    public bool CanonifyUrls { get; init; }

    /// <summary><c>relativeURLs</c>: links of the finished pages start at the page.</summary>
    public bool RelativeUrls { get; init; }

    /// <summary>What links from the root start with: where finished pages get the whole base URL, they need no path before.</summary>
    public string LinkPath => CanonifyUrls ? "/" : BasePath;

    public OutputsConfig Outputs { get; init; } = new();

    /// <summary>Every output format that pages may have, Hugo's and ours and then the site's own.</summary>
    public ImmutableArray<OutputFormat> OutputFormats { get; init; } = Configuration.OutputFormats.All;

    public FrontMatterDates FrontMatterDates { get; init; } = new();

    /// <summary><c>refLinksErrorLevel</c>: how much a <c>ref</c> without a target matters.</summary>
    public Severity RefLinksErrorLevel { get; init; } = Severity.Error;

    public string RefLinksNotFoundUrl { get; init; } = "";

    /// <summary><c>mainSections</c>; empty = the sections that hold the most pages.</summary>
    public ImmutableArray<string> MainSections { get; init; } = [];

    /// <summary>Menus by name, which is compared without regard to case.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<MenuEntryConfig>> Menus { get; init; } =
        MenuEntryConfig.None;

    /// <summary><c>sectionPagesMenu</c>: the menu that top sections join by themselves; empty = none.</summary>
    public string SectionPagesMenu { get; init; } = "";

    public MetaValue.Map Params { get; init; } = MetaValue.Map.None;

    public MarkupConfig Markup { get; init; } = new();

    /// <summary><c>services.rss.limit</c>, ours <c>feeds.limit</c>: entries of a feed, -1 = all.</summary>
    public int FeedLimit { get; init; } = 20;

    public RelatedConfig Related { get; init; } = new();

    /// <summary><c>ignoreFiles</c>: regular expressions of source paths to leave out.</summary>
    public ImmutableArray<string> IgnoreFiles { get; init; } = [];

    public SitemapConfig Sitemap { get; init; } = new();

    /// <summary><c>page.nextPrevSortOrder</c>.</summary>
    public SortOrder NextPrevSortOrder { get; init; } = SortOrder.Descending;

    /// <summary><c>page.nextPrevInSectionSortOrder</c>.</summary>
    public SortOrder NextPrevInSectionSortOrder { get; init; } = SortOrder.Descending;

    public PrivacyConfig Privacy { get; init; } = new();

    /// <summary><c>server</c>: of the preview alone.</summary>
    public ServerConfig Server { get; init; } = new();

    /// <summary><c>deploy</c>: ours alone.</summary>
    public DeployConfig Deploy { get; init; } = new();

    /// <summary><c>security.csp</c>: ours alone.</summary>
    public ContentSecurityConfig ContentSecurity { get; init; } = new();

    /// <summary><c>check</c>: ours alone.</summary>
    public CheckConfig Check { get; init; } = new();

    /// <summary><c>unknownShortcodes</c>: ours alone.</summary>
    public UnknownShortcodes UnknownShortcodes { get; init; }

    /// <summary><c>security.enableInlineShortcodes</c>: shortcodes may be defined inside a page.</summary>
    public bool EnableInlineShortcodes { get; init; }

    /// <summary>By weight, then key; empty when the site has no <c>languages</c> map.</summary>
    public ImmutableArray<LanguageConfig> Languages { get; init; } = [];

    /// <summary>
    /// <c>cascade</c>: front matter for all pages, a map or a list of maps with targets; null when not set.
    /// </summary>
    public MetaValue? Cascade { get; init; }

    /// <summary><c>production</c>, <c>development</c> or the author's word.</summary>
    public string Environment { get; init; } = "production";

    /// <summary>
    /// The configuration is Hugo's (<c>hugo.*</c>, <c>config.*</c>), so Hugo's defaults hold, not ours.
    /// </summary>
    public bool IsHugo { get; init; }

    /// <summary>Where a template of ours belongs: Hugo would not build with one among its own.</summary>
    public string TemplatesFolder => IsHugo ? Folders.OwnLayouts : Folders.Layouts;

    /// <summary>The files read, relative to the root, the strongest first; empty when there is none.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Of the words that were read from them. Files may be others a moment later: what is asked of them then tells nothing of this configuration.</summary>
    public ContentHash SourcesHash { get; init; }
}
