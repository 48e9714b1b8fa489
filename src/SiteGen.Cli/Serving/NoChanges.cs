namespace SiteGen.Cli.Serving;

/// <summary>A site whose files never change.</summary>
internal sealed class NoChanges : IChangeSource
{
    public async Task<FileChanges> Next(CancellationToken cancel)
    {
        await Task.Delay(Timeout.Infinite, cancel);
        return new FileChanges();
    }

    public void Watch(PreviewState state)
    {
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
