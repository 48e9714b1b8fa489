using SiteGen.Content;
using SiteGen.Markdown;

namespace SiteGen.Output.Feeds;

/// <summary>What feeds are made from: the site and its articles, whose bodies it turns into entries.</summary>
internal sealed class FeedSource(Site site, IArticles articles)
{
    public Site Site => site;

    public string Origin => site.Config.Origin;

    public FeedEntry Entry(Page page)
    {
        var link = Origin + site.Link(page.Url);
        var uri = new Uri(link);
        var html = AbsoluteLinks.In(articles.Html(page), uri);
        return new FeedEntry(page, link, AbsoluteLinks.In(articles.Facts(page).Summary, uri), html);
    }
}
