using SiteGen.Content;
using SiteGen.Content.Urls;

namespace SiteGen.Images.Finding;

/// <summary>The part of a picture's link that names a file of this site.</summary>
internal static class PhotoLink
{
    /// <summary>The path, decoded: from the site's root when it begins with a slash, else from the page; null for a picture that is elsewhere.</summary>
    public static string? PathOf(string link, Site site)
    {
        var origin = site.Config.Origin;
        if (origin.Length > 0 && link.StartsWith(origin, StringComparison.OrdinalIgnoreCase) && link.Length > origin.Length && link[origin.Length] == '/')
        {
            link = link[origin.Length..];
        }

        if (link.Length == 0 || link.StartsWith("//", StringComparison.Ordinal) || HasScheme(link))
        {
            return null;
        }

        var end = link.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? link : link[..end]);
        return path.Length == 0 ? null : WithoutBase(path, site);
    }

    /// <summary>The same from the site's root, and whether it leads out of the site.</summary>
    public static (string Address, bool Leaves) AddressOf(Page page, string path)
    {
        var at = page.Url.Value;
        return PathSteps.Resolve(path.StartsWith('/') ? path : at[..(at.LastIndexOf('/') + 1)] + path);
    }

    // A link that was completed for its host begins with the folder that the site is in.
    private static string WithoutBase(string path, Site site)
    {
        var folder = site.Config.BasePath;
        return folder.Length > 1 && path.StartsWith(folder, StringComparison.Ordinal)
            ? "/" + path[folder.Length..].TrimStart('/')
            : path;
    }

    private static bool HasScheme(string link)
    {
        var colon = link.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && char.IsAsciiLetter(link[0])
            && link.AsSpan(0, colon).IndexOfAnyExcept(SchemeLetters) < 0;
    }

    private static readonly System.Buffers.SearchValues<char> SchemeLetters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");
}
