using System.Threading.Channels;
using SiteGen.Cli.Serving;

namespace SiteGen.BrowserTests.Support;

/// <summary>Changes of files as a test tells them, at once and in order; how they are noticed on a disk is tested elsewhere.</summary>
internal sealed class PushedChanges : IChangeSource
{
    private readonly Channel<FileChanges> _changes = Channel.CreateUnbounded<FileChanges>();

    public void Push(params ReadOnlySpan<string> fullPaths)
        => _changes.Writer.TryWrite(new FileChanges { Files = new FileChanges().Files.Union([.. fullPaths]) });

    public Task<FileChanges> Next(CancellationToken cancel) => _changes.Reader.ReadAsync(cancel).AsTask();

    public void Watch(PreviewState state)
    {
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
