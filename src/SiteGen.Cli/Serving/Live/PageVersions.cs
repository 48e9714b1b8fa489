using System.Text;
using SiteGen.Files;
using SiteGen.Output;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Works out the version of a page: what its bytes are, and those of the files it loads.</summary>
internal static class PageVersions
{
    private const int DigitsOfMark = 8;

    public static PageVersion Of(PreviewPage page, SitePlan plan)
    {
        var addresses = PageAddresses.In(page.Bytes);
        ImmutableArray<(PageSheet Sheet, string Mark)> sheets = [.. addresses.Sheets.Select(sheet => (sheet, Mark(sheet.Address, page, plan)))];
        var key = PageVersion.KeyOf(
            HashOf(page), Short(sheets.Select(static sheet => sheet.Mark)), Short(addresses.Files.Select(address => Mark(address, page, plan))));
        return new(key, ContentHash.Of(addresses.Frame.Span), sheets);
    }

    // In place of a broken page the last good one may be shown, whose bytes are not those that were rendered.
    private static ContentHash HashOf(PreviewPage page) => page.IsBroken ? ContentHash.Of(page.Bytes.Span) : page.Hash;

    /// <summary>The output at an address that stands in a page; null when it leads elsewhere.</summary>
    public static Output.Output? Find(string address, PreviewPage page, SitePlan plan) => UrlOf(address, page, plan) is { } url ? plan.Find(url) : null;

    /// <summary>Where an address that stands in a page leads below the site's root; null when it leads elsewhere.</summary>
    public static UrlPath? UrlOf(string address, PreviewPage page, SitePlan plan)
    {
        var config = plan.Site.Config;
        var rooted = address.StartsWith('/') || address.Contains(':') ? address : Resolve(address, page.Output.Url, config.BasePath);
        return SiteAddress.Read(rooted, config.BasePath, config.Origin);
    }

    // Files are known by size and time, as everywhere: reading each photo of a page at each change would take too long.
    private static string Mark(string address, PreviewPage page, SitePlan plan) => Find(address, page, plan) switch
    {
        FileOutput { File: var file } => string.Create(CultureInfo.InvariantCulture, $"{file.Path}|{file.Size}|{file.ModifiedUtcTicks}"),
        null => "",
        var output => output.Url.Value,
    };

    private static string Resolve(string address, UrlPath page, string basePath)
    {
        var root = new Uri("http://site" + basePath.TrimEnd('/') + page.Encoded);
        return Uri.TryCreate(root, address, out var resolved) && resolved.Host == root.Host ? resolved.AbsolutePath : "";
    }

    private static string Short(IEnumerable<string> marks)
        => ContentHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', marks))).ToString()[..DigitsOfMark];
}
