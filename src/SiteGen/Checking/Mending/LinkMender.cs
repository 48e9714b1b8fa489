using SiteGen.Checking.Links;
using SiteGen.Checking.Tracing;
using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Markdown;

namespace SiteGen.Checking.Mending;

/// <summary>Finds the links of all texts that can be mended without asking anybody: wrong case, old names of servers, old forms.</summary>
internal sealed class LinkMender(Sources sources, Published site, AddressReader addresses)
{
    private readonly AddressMending _mending = new(sources.Config.References);

    /// <summary>The files as they would be; nothing is written.</summary>
    public ImmutableArray<MendedFile> Mend()
    {
        var corrections = sources.Site.Pages
            .Where(page => sources.Site.BodyOf(page) is not null)
            .SelectMany(page => sources.Articles.Facts(page).Links.Select(link => CorrectionOf(page, link)))
            .OfType<Correction>()
            .Distinct();
        return
        [
            .. corrections.GroupBy(static one => one.At.File)
                .OrderBy(static file => file.Key, StringComparer.Ordinal)
                .Select(file => MendedFile.Of(file.Key, Path.Combine(sources.Root, file.Key), [.. file]))
                .OfType<MendedFile>(),
        ];
    }

    private Correction? CorrectionOf(Page page, LinkUse link)
    {
        var mended = addresses.Read(link.Url, page.Url) is Address.Inside inside
            ? site.Find(inside.Path) is Destination.OtherCase { Right: var right } ? WithCaseOf(link.Url, right) : null
            : _mending.Of(link.Url);
        return mended is null ? null : new(link.At, link.Url, mended);
    }

    /// <summary>The link with the letters of the right address, of which it may hold the end alone; null when it is written in another way.</summary>
    public static string? WithCaseOf(string written, string right)
    {
        var end = written.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? written : written[..end];
        var rest = end < 0 ? "" : written[end..];
        var slash = path.EndsWith('/') ? "/" : "";
        var encoded = new UrlPath(right).Encoded.TrimEnd('/');
        path = path.TrimEnd('/');
        var same = 0;
        while (same < path.Length && same < encoded.Length
            && char.ToUpperInvariant(path[^(same + 1)]) == char.ToUpperInvariant(encoded[^(same + 1)]))
        {
            same++;
        }

        // What stands before has to be right already: the way up, the base path, the host.
        var mended = $"{path[..^same]}{encoded[^same..]}";
        return mended == path ? null : $"{mended}{slash}{rest}";
    }
}
