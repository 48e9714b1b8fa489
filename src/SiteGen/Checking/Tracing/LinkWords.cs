using System.Net;
using SiteGen.Checking.Links;
using SiteGen.Files;

namespace SiteGen.Checking.Tracing;

/// <summary>How authors may have written a link that a page has: shortcodes and templates complete what they are given.</summary>
internal static class LinkWords
{
    /// <summary>From the whole address to its last part.</summary>
    public static IEnumerable<string> Of(string written, Address target, UrlPath page)
    {
        yield return written;
        var encoded = WebUtility.HtmlEncode(written);
        if (encoded != written)
        {
            yield return encoded;
        }

        if (target is not Address.Inside inside)
        {
            yield break;
        }

        yield return inside.ToString();
        if (inside.Fragment.Length > 0)
        {
            yield return $"#{inside.Fragment}";
            yield break;
        }

        var folder = page.Value[..(page.Value.LastIndexOf('/') + 1)];
        if (folder.Length > 1 && inside.Path.Length > folder.Length && inside.Path.StartsWith(folder, StringComparison.Ordinal))
        {
            yield return inside.Path[folder.Length..];
        }

        var name = inside.Path[(inside.Path.TrimEnd('/').LastIndexOf('/') + 1)..];
        if (name.Contains('.') && name.Length > 4)
        {
            yield return name;
        }
    }
}
