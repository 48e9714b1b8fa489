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
        var link = Origin + site.Link(page.Url);
        var uri = new Uri(link);
        var html = AbsoluteLinks.In(articles.Html(page), uri);
        var summary = Excerpt.WithoutNotes(articles.Facts(page).Summary);
        return new FeedEntry(page, PageName.Of(page), link, AbsoluteLinks.In(summary, uri), html);
    }
}
