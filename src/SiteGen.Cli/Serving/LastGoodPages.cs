namespace SiteGen.Cli.Serving;

/// <summary>Remembers pages without mistakes: whoever is in the middle of a sentence still sees the page, under the word of what is wrong.</summary>
internal sealed class LastGoodPages
{
    private const int MostKept = 128;
    private const int LargestKept = 1024 * 1024;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _pages = new(StringComparer.Ordinal);
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
                return _pages.TryGetValue(address, out var good) ? good : page.Bytes;
            }

            Keep(address, page.Bytes);
            return page.Bytes;
        }
    }

    private void Keep(string address, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > LargestKept)
        {
            _pages.Remove(address);
            return;
        }

        if (!_pages.ContainsKey(address))
        {
            _order.Enqueue(address);
            if (_order.Count > MostKept)
            {
                _pages.Remove(_order.Dequeue());
            }
        }

        _pages[address] = bytes;
    }
}
