using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Markdown;
using SiteGen.Templates;

namespace SiteGen.Checking.Tracing;

/// <summary>What a site was made of.</summary>
/// <param name="Root">The site's folder, as a full path.</param>
internal sealed record Sources(Site Site, SourceTree Tree, Theme Theme, IArticles Articles, string Root)
{
    public SiteConfig Config => Site.Config;
}
