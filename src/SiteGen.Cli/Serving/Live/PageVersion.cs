using SiteGen.Files;

namespace SiteGen.Cli.Serving.Live;

/// <summary>What a browser has when it has loaded a page: the page itself, its style sheets and its other files.</summary>
/// <param name="Key">The same in two versions that look the same; a tab hands it back to tell what it has.</param>
/// <param name="Frame">Of the page without the addresses and hashes of its style sheets.</param>
/// <param name="Sheets">Addresses as the page has them, each with a mark that changes with its bytes.</param>
internal sealed record PageVersion(string Key, ContentHash Frame, ImmutableArray<(PageSheet Sheet, string Mark)> Sheets)
{
    /// <summary>What a page has that is no page of the site.</summary>
    public static readonly PageVersion None = new("", default, []);

    /// <summary>The style sheets to exchange, from one address to another; null = only loading the page again makes it new.</summary>
    public ImmutableArray<(string From, PageSheet To)>? SwapsTo(PageVersion next)
    {
        if (Frame != next.Frame || Sheets.Length != next.Sheets.Length || Files(Key) != Files(next.Key))
        {
            return null;
        }

        return
        [
            .. Sheets.Zip(next.Sheets)
                .Where(static pair => pair.First != pair.Second)
                .Select(static pair => (pair.First.Sheet.Address, pair.Second.Sheet)),
        ];
    }

    /// <summary>The same for a tab of which only the key is known.</summary>
    public ImmutableArray<(string From, PageSheet To)>? SwapsFrom(string key)
        => Page(key) == Page(Key) && Files(key) == Files(Key) ? [.. Sheets.Select(static sheet => (sheet.Sheet.Address, sheet.Sheet))] : null;

    public static string KeyOf(ContentHash page, string sheets, string files) => $"{page}.{sheets}.{files}";

    private static string Page(string key) => key[..Math.Max(0, key.IndexOf('.', StringComparison.Ordinal))];

    private static string Files(string key) => key[(key.LastIndexOf('.') + 1)..];
}
