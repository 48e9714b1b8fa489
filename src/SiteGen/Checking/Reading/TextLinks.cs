using SiteGen.Checking.Links;
using SiteGen.Templates.Assets;

namespace SiteGen.Checking.Reading;

/// <summary>Reads the addresses of plain files: style sheets, <c>robots.txt</c>, <c>_redirects</c>.</summary>
internal static class TextLinks
{
    public static ImmutableArray<FoundLink> OfStyles(string css, LinkPool pool) =>
    [
        .. StyleAddresses.In(css)
            .Where(static address => address.Kind != StyleAddressKind.Charset)
            .Select(address => new FoundLink(
                address.Kind == StyleAddressKind.Import ? LinkForm.StyleSheet : LinkForm.Loaded, pool.Link(css.AsSpan()[address.Place])))
            .Distinct(),
    ];

    public static ImmutableArray<FoundLink> OfRobots(string text, LinkPool pool) =>
    [
        .. text.Split('\n')
            .Where(static line => line.StartsWith("sitemap:", StringComparison.OrdinalIgnoreCase))
            .Select(line => new FoundLink(LinkForm.MapEntry, pool.Link(line.AsSpan("sitemap:".Length).Trim()))),
    ];

    /// <summary>A line is: from, to, status; a mark of its own (<c>!</c>) and conditions may follow.</summary>
    public static ImmutableArray<RedirectRule> OfRedirects(string text, LinkPool pool)
    {
        var rules = ImmutableArray.CreateBuilder<RedirectRule>();
        foreach (var line in text.Split('\n'))
        {
            var words = line.Split('#')[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            // What is not found is no redirect, and one for everything would hide all dead links.
            if (words is [['/', ..] and not "/*", ..] and [var from, var to, ..] && !(words.Length > 2 && words[2].StartsWith('4')))
            {
                rules.Add(new(from.Contains('%') ? Uri.UnescapeDataString(from) : from, pool.Link(to)));
            }
        }

        return rules.DrainToImmutable();
    }
}
