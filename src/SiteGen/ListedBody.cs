using SiteGen.Content;
using SiteGen.Markdown;

namespace SiteGen;

/// <summary>A page with its rendered body, as the build that publishes it would write it.</summary>
/// <param name="Site">The site it belongs to: relations of a page that this build leaves out are those of a build with everything.</param>
/// <param name="Html">The body, HTML.</param>
/// <param name="Contents">The contents list, HTML.</param>
/// <param name="IsPublished">False for drafts, future and expired pages, unless the configuration builds them.</param>
public sealed record ListedBody(Page Page, Site Site, Article Article, string Html, string Contents, bool IsPublished);
