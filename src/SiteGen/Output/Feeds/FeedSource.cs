using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Markdown;
using SiteGen.Templates;
using SiteGen.Templates.Functions;

namespace SiteGen.Output.Feeds;

/// <summary>What feeds are made from: the site and its articles, whose bodies it turns into entries.</summary>
internal sealed class FeedSource(Site site, IArticles articles)
{
    public Site Site => site;

    public string Origin => site.Config.Origin;

    /// <summary>The files that the entries refer to and that are still to be made.</summary>
    public ImmutableArray<DerivedFile> EmittedBy(ImmutableArray<Page> pages)
        => [.. pages.SelectMany(page => articles.Facts(page).Emitted)];

    public FeedEntry Entry(Page listed)
    {
        var page = articles.Current(listed);
        var link = site.AbsoluteLink(page.Url);
        var uri = new Uri(link);
        // Such a site's links from the root have no base path before their page is finished, and a feed is none.
        var root = site.Config.CanonifyUrls ? site.Config.BaseUrl.TrimEnd('/') : null;
        var html = AbsoluteLinks.In(articles.Html(page), uri, root);
        var summary = Excerpt.WithoutNotes(articles.Facts(page).Summary);
        return new FeedEntry(page, PageName.Of(page), link, AbsoluteLinks.In(summary, uri, root), html);
    }
}
