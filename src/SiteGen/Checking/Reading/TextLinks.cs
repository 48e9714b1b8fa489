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
            if (words is [['/', ..] from, var to, ..])
            {
                var path = from.Contains('%') ? Uri.UnescapeDataString(from) : from;
                var sign = path.AsSpan().IndexOfAny('*', ':');
                rules.Add(new(sign < 0 ? path : path[..sign], sign >= 0, pool.Link(to)));
            }
        }

        return rules.DrainToImmutable();
    }
}
