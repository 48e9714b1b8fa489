using SiteGen.Running;

namespace SiteGen.Cli.Serving;

/// <summary>Pages of one state of the site, each rendered once for all who ask for it at about the same time.</summary>
internal sealed class KeptPages(DeepWorkers workers)
{
    // Pages that a change was checked against are asked for by the browser right afterwards.
    private const int Most = 64;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Kept> _pages = new(StringComparer.Ordinal);
    private readonly Queue<Kept> _order = new();

    /// <summary>The page in a file of the output; it is not rendered when all who wanted it have gone before its turn came.</summary>
    public async Task<PreviewPage> Get(string file, Func<PreviewPage> render, CancellationToken cancel)
    {
        var page = Enter(file, render);
        try
        {
            return await page.Rendered.WaitAsync(cancel);
        }
        finally
        {
            lock (_gate)
            {
                page.Waiting--;
            }
        }
    }

    private Kept Enter(string file, Func<PreviewPage> render)
    {
        lock (_gate)
        {
            if (!_pages.TryGetValue(file, out var page))
            {
                page = new(file);
                page.Rendered = workers.Run(() => Render(page, render));
                _pages.Add(file, page);
                Keep(page);
            }

            page.Waiting++;
            return page;
        }
    }

    private PreviewPage Render(Kept page, Func<PreviewPage> render)
    {
        if (!IsWanted(page))
        {
            throw new OperationCanceledException();
        }

        try
        {
            return render();
        }
        catch (Exception)
        {
            // The next one to ask may have more luck.
            lock (_gate)
            {
                Forget(page);
            }

            throw;
        }
    }

    private bool IsWanted(Kept page)
    {
        lock (_gate)
        {
            if (page.Waiting == 0)
            {
                Forget(page);
            }

            return page.Waiting > 0;
        }
    }

    private void Keep(Kept page)
    {
        _order.Enqueue(page);
        if (_order.Count > Most)
        {
            Forget(_order.Dequeue());
        }
    }

    private void Forget(Kept page)
    {
        if (_pages.TryGetValue(page.File, out var now) && now == page)
        {
            _pages.Remove(page.File);
        }
    }

    private sealed class Kept(string file)
    {
        public string File => file;

        public int Waiting { get; set; }

        public Task<PreviewPage> Rendered { get; set; } = Task.FromCanceled<PreviewPage>(new(canceled: true));
    }
}
