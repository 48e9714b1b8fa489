using System.Text;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Output.Feeds;

namespace SiteGen.Output;

/// <summary>Changes links from the root of a finished page, for sites that ask for <c>canonifyURLs</c> or <c>relativeURLs</c>.</summary>
internal static class RootedLinks
{
    public static void Change(ByteBuffer page, Site site, UrlPath url)
    {
        var config = site.Config;
        if (config.CanonifyUrls)
        {
            Change(page, config.BaseUrl);
        }
        else if (config.RelativeUrls)
        {
            var depth = url.Value.AsSpan(1).Count('/');
            Change(page, depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth)), config.BasePath);
        }
    }

    private static void Change(ByteBuffer page, string start, string root = "/")
    {
        var html = AbsoluteLinks.Rewrite(Encoding.UTF8.GetString(page.Written), link => Changed(link, start, root));
        page.Clear();
        page.Write(html);
    }

    // "//host/" is a link to somewhere else.
    private static string? Changed(string link, string start, string root) => link switch
    {
        ['/', '/', ..] => null,
        _ when link.StartsWith(root, StringComparison.Ordinal) => string.Concat(start, link.AsSpan(root.Length)),
        ['/', ..] => string.Concat(start, link.AsSpan(1)),
        _ => null,
    };
}
