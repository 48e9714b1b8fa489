using SiteGen.Configuration;
using SiteGen.Content;
using SiteGen.Content.Urls;
using SiteGen.Output.Feeds;
using SiteGen.Templates;

namespace SiteGen.Output.Lists;

/// <summary>Which pages a list shows, and which its feed brings.</summary>
internal static class ListedPages
{
    /// <summary>The home page shows the main sections; every other list its own regular pages.</summary>
    public static ImmutableArray<Page> On(Page list, Site site)
    {
        if (list.Kind != PageKind.Home)
        {
            return site.RegularChildren(list);
        }

        var language = site.LanguageOf(list);
        var (all, sections) = (language.RegularPages, language.MainSections);
        ImmutableArray<Page> main = [.. all.Where(page => sections.Contains(page.Section))];
        return main.IsEmpty ? all : main;
    }

    /// <summary>As Hugo's own feed template: all regular pages for the home page, in default order (HUGO_COMPAT §12).</summary>
    public static ImmutableArray<Page> InFeed(Page list, Site site)
    {
        var limit = site.LanguageOf(list).Config.FeedLimit;
        var pages = list.Kind switch
        {
            PageKind.Home => site.LanguageOf(list).RegularPages,
            PageKind.Taxonomy => site.Children(list),
            _ => site.RegularChildren(list),
        };
        return limit < 0 || limit >= pages.Length ? pages : pages[..limit];
    }

    /// <summary>Pages whose bodies some feed brings: their HTML is asked for again after their own page is written.</summary>
    public static ImmutableHashSet<Page> InAnyFeed(Site site)
    {
        var pages = ImmutableHashSet.CreateBuilder<Page>();
        foreach (var list in site.Pages)
        {
            if (Feeds(list, site).Any())
            {
                pages.UnionWith(InFeed(list, site));
            }
        }

        return pages.ToImmutable();
    }

    /// <summary>The feeds that a list has: those asked for, where links can name the site's host.</summary>
    public static IEnumerable<FeedFormat> Feeds(Page list, Site site) => site.Config.Origin.Length > 0 ? AskedFeeds(list, site) : [];

    /// <summary>The feeds that the configuration asks for, whether or not they can be written.</summary>
    public static IEnumerable<FeedFormat> AskedFeeds(Page list, Site site)
        => list.Kind is PageKind.Page or PageKind.NotFound || list.Kind.IsGathered || site.LanguageOf(list).Config.DisabledKinds.Contains("rss")
            ? []
            : FeedFormat.All.Where(format => list.Outputs.Contains(format.Name));

    /// <summary>The other forms of a page, for its head: feeds, and formats that the theme has templates for.</summary>
    public static ImmutableArray<AlternateLink> Alternates(Page page, Site site, Func<Page, OutputFormat, bool> knows)
    {
        var links = ImmutableArray.CreateBuilder<AlternateLink>();
        foreach (var name in page.Outputs)
        {
            if (name == "html"
                || site.Config.OutputFormats.FirstOrDefault(format => format.Name == name) is not { IsNotAlternative: false } format)
            {
                continue;
            }

            if (knows(page, format) || (FeedFormat.Named(name) is { } feed && Feeds(page, site).Contains(feed)))
            {
                links.Add(new(format, FormatUrls.Of(page.HtmlUrl, page.Kind, format)));
            }
        }

        return links.DrainToImmutable();
    }
}
