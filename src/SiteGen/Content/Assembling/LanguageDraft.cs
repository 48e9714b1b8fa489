using SiteGen.Configuration;
using SiteGen.Content.Dates;
using SiteGen.Content.FrontMatters;
using SiteGen.Content.Urls;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Assembling;

/// <summary>One language of a site while it is being put together.</summary>
internal sealed class LanguageDraft
{
    public LanguageDraft(string code, SiteConfig config, string prefix, LanguageConfig? setting = null)
    {
        Code = code;
        Config = config;
        Prefix = prefix;
        Setting = setting;
        Style = UrlStyle.Of(config);
        Permalinks = Permalinks.Of(config, Mistakes);
        Reader = new(new DateReader(config.FrontMatterDates, config.TimeZone), config);
    }

    public string Code { get; }

    public SiteConfig Config { get; }

    /// <summary>The language's folder in addresses; "" for the one at the root.</summary>
    public string Prefix { get; }

    /// <summary>Null when the site has no <c>languages</c> map.</summary>
    public LanguageConfig? Setting { get; }

    public UrlStyle Style { get; }

    public Permalinks Permalinks { get; }

    public FrontMatterReader Reader { get; }

    public List<Diagnostic> Mistakes { get; } = [];

    /// <summary>All pages by logical path, hidden ones too.</summary>
    public Dictionary<string, PageNode> ByPath { get; } = new(StringComparer.Ordinal);

    /// <summary>All pages by path, so that a folder comes before what lies in it.</summary>
    public List<PageNode> Nodes { get; } = [];

    /// <summary>Pages within leaf bundles, with the path of the bundle.</summary>
    public List<(PageNode Page, string Bundle)> Inner { get; } = [];

    /// <summary>Those that are built, in default order.</summary>
    public List<PageNode> Sorted { get; } = [];

    /// <summary>Cascades by the path of the page that declares them.</summary>
    public Dictionary<string, Cascade> Cascades { get; } = new(StringComparer.Ordinal);

    public PageNode Home => ByPath["/"];

    public bool IsEnabled(string kind) => !Config.DisabledKinds.Contains(kind, StringComparer.OrdinalIgnoreCase);

    public PageNode Add(PageNode node)
    {
        ByPath.Add(node.Path, node);
        Nodes.Add(node);
        return node;
    }

    /// <summary>The nearest list page above a path; the home page at last.</summary>
    public PageNode BranchAbove(string path)
    {
        for (var folder = PageNode.FolderOf(path); folder != "/"; folder = PageNode.FolderOf(folder))
        {
            if (ByPath.TryGetValue(folder, out var node) && node.IsBranch)
            {
                return node;
            }
        }

        return Home;
    }
}
