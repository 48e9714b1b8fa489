using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Templates.Models;

namespace SiteGen.Templates.Functions;

/// <summary>Links and look-ups of pages.</summary>
internal static class LinkFunctions
{
    public static readonly ImmutableArray<TemplateFunction> All =
    [
        new("rel_url", "rel_url path", 1, 1, "Link from the root of the host, with the site's base path: `rel_url '/css/own.css'`.", static call => Relative(call)),
        new("abs_url", "abs_url path", 1, 1, "The same with scheme and host.", static call => Absolute(call.Text(0), call.Composer.Settings.Site)),
        new("rel_lang_url", "rel_lang_url path", 1, 1, "Link from the root of the host, in the folder of the page's language.", static call => InLanguage(call, call.Composer.Settings.Site.Link)),
        new("abs_lang_url", "abs_lang_url path", 1, 1, "The same with scheme and host.", static call => InLanguage(call, call.Composer.Settings.Site.AbsoluteLink)),
        new("find", "find path", 1, 1, "The page with that logical path (`/blog/trip`) in the language of the page being rendered; nothing when there is none.", static call => PageModel.Of(PageAt(call), call.Composer)),
        new("ref", "ref path", 1, 1, "Link with scheme and host of the page with that path; a mistake when there is none.", static call => Known(call).Permalink),
        new("relref", "relref path", 1, 1, "The same from the root of the host.", static call => Known(call).Url),
        new("active_menu", "active_menu menu page", 2, 2, "Link of the menu's entry, or of one below it, that the page is below of; '' when there is none. The menu is a name or a list of its items.", ActiveMenu),
    ];

    private static string Relative(FunctionCall call)
    {
        var path = call.Text(0);
        return IsElsewhere(path) ? path : call.Composer.Settings.Site.Link(Below(path));
    }

    private static string InLanguage(FunctionCall call, Func<UrlPath, string> link)
    {
        var (path, prefix) = (call.Text(0), call.Site.Language.Prefix);
        return IsElsewhere(path) ? path : link(prefix.Length == 0 ? Below(path) : new($"/{prefix}{Below(path)}"));
    }

    public static string Absolute(string path, Site site) => IsElsewhere(path) ? path : site.AbsoluteLink(Below(path));

    private static UrlPath Below(string path) => new(path.StartsWith('/') ? path : $"/{path}");

    private static bool IsElsewhere(string path)
        => path.StartsWith('#') || path.StartsWith("//", StringComparison.Ordinal) || Uri.TryCreate(path, UriKind.Absolute, out var uri) && !uri.IsFile;

    private static Page? PageAt(FunctionCall call) => call.Site.Language.Find(call.Text(0));

    private static PageModel Known(FunctionCall call)
        => PageModel.Of(PageAt(call), call.Composer) ?? throw call.Wrong($"there is no page at '{call.Text(0)}'");

    private static string ActiveMenu(FunctionCall call)
    {
        if (call[1] is not PageModel page)
        {
            return "";
        }

        return Nearest((call[0] as ModelList ?? call.Site.MenuOf(call.Text(0))).OfType<MenuItemModel>().Select(static item => item.Item), page, "");
    }

    private static string Nearest(IEnumerable<MenuItem> items, PageModel page, string best)
    {
        foreach (var item in items)
        {
            // The home page is above everything, which would make it active everywhere.
            var link = item.Link;
            var isAbove = link == page.Url || link.Length > page.Site.Config.LinkPath.Length
                && link.EndsWith('/') && page.Url.StartsWith(link, StringComparison.Ordinal);
            best = Nearest(item.Children, page, isAbove && link.Length > best.Length ? link : best);
        }

        return best;
    }
}
