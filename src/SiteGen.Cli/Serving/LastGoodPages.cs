using SiteGen.Files;

namespace SiteGen.Cli.Serving;

/// <summary>Remembers pages without mistakes: whoever is in the middle of a sentence still sees the page, under the word of what is wrong.</summary>
/// <param name="budget">Bytes of all that are remembered.</param>
/// <param name="largest">Bytes of one: a larger page is shown as it is now, even with mistakes, rather than as it once was.</param>
internal sealed class LastGoodPages(long budget = 32 * 1024 * 1024, int largest = 1024 * 1024)
{
    private readonly RecentlyUsed<GoodPage> _pages = new(budget);

    /// <summary>What to show: the page itself or, if it has mistakes, what it was without.</summary>
    public ReadOnlyMemory<byte> For(PreviewPage page)
    {
        var (address, source) = (page.Output.Url.OutputFile, page.Output.Claimant.File);
        if (page.IsBroken)
        {
            // The address may have been another file's before.
            return _pages.Find(address) is { } good && good.SourceFile == source ? good.Bytes : page.Bytes;
        }

        if (page.Bytes.Length > largest)
        {
            _pages.Forget(address);
        }
        else
        {
            _pages.Keep(address, new(page.Bytes, source), page.Bytes.Length);
        }

        return page.Bytes;
    }

    /// <summary>What was last seen at an address that need not be one of the site any more; null when it was never asked for.</summary>
    public GoodPage? At(UrlPath url) => _pages.Find(url.OutputFile);

    /// <param name="Bytes">Of the page.</param>
    /// <param name="SourceFile">The file that decided on its address; "" for what the program adds.</param>
    internal sealed record GoodPage(ReadOnlyMemory<byte> Bytes, string SourceFile);
}
