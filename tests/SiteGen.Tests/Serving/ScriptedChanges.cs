using System.Threading.Channels;
using SiteGen.Cli.Serving;

namespace SiteGen.Tests.Serving;

/// <summary>A watcher that sees what a test says.</summary>
internal sealed class ScriptedChanges : IChangeSource
{
    private readonly Channel<FileChanges> _changes = Channel.CreateUnbounded<FileChanges>();

    public void Say(params IEnumerable<string> files) => _changes.Writer.TryWrite(new FileChanges { Files = [.. files] });

    public Task<FileChanges> Next(CancellationToken cancel) => _changes.Reader.ReadAsync(cancel).AsTask();

    public void Watch(PreviewState state)
    {
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
