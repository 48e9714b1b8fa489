using SiteGen.Files;

namespace SiteGen.Cli.Serving;

/// <summary>Remembers pages without mistakes: whoever is in the middle of a sentence still sees the page, under the word of what is wrong.</summary>
internal sealed class LastGoodPages
{
    private const int MostKept = 128;
    private const int LargestKept = 1024 * 1024;

    private readonly Dictionary<string, GoodPage> _pages = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private readonly Lock _gate = new();

    /// <summary>What to show: the page itself or, if it has mistakes, what it was without.</summary>
    public ReadOnlyMemory<byte> For(PreviewPage page)
    {
        lock (_gate)
        {
            var address = page.Output.Url.OutputFile;
            if (page.IsBroken)
            {
                return _pages.GetValueOrDefault(address) is { Bytes.IsEmpty: false } good ? good.Bytes : page.Bytes;
            }

            Keep(address, new(page.Bytes, page.Output.Claimant.File));
            return page.Bytes;
        }
    }

    /// <summary>What was last seen at an address that need not be one of the site any more; null when it was never asked for.</summary>
    public GoodPage? At(UrlPath url)
    {
        lock (_gate)
        {
            return _pages.GetValueOrDefault(url.OutputFile) is { Bytes.IsEmpty: false } good ? good : null;
        }
    }

    private void Keep(string address, GoodPage page)
    {
        if (!_pages.ContainsKey(address))
        {
            _order.Enqueue(address);
            if (_order.Count > MostKept)
            {
                _pages.Remove(_order.Dequeue());
            }
        }

        // A large page is shown as it is now, even with mistakes, rather than as it once was.
        _pages[address] = page.Bytes.Length > LargestKept ? page with { Bytes = default } : page;
    }

    /// <param name="Bytes">Of the page.</param>
    /// <param name="SourceFile">The file that decided on its address; "" for what the program adds.</param>
    internal sealed record GoodPage(ReadOnlyMemory<byte> Bytes, string SourceFile);
}
