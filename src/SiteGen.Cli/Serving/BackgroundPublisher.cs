using System.Threading.Channels;
using SiteGen.Cli.Reporting;

namespace SiteGen.Cli.Serving;

/// <summary>Builds the site besides showing it: one build at a time, and one more if anything changed meanwhile.</summary>
internal sealed class BackgroundPublisher(BuildRequest request, Surroundings surroundings, ServeLog log)
{
    private readonly Channel<bool> _wanted = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Want() => _wanted.Writer.TryWrite(true);

    public async Task Run(CancellationToken cancel)
    {
        await foreach (var _ in _wanted.Reader.ReadAllAsync(cancel))
        {
            try
            {
                await Task.Run(Publish, CancellationToken.None);
            }
            catch (Exception exception) when (!cancel.IsCancellationRequested)
            {
                log.Failed(exception);
            }
        }
    }

    private void Publish()
    {
        var start = surroundings.Time.GetTimestamp();
        var progress = new ProgressLine(Terminal.Nowhere, surroundings.Time);
        var result = surroundings.Engine.Build(request, progress, surroundings.Cancel);
        var report = new BuildReport { Result = result, Elapsed = surroundings.Time.GetElapsedTime(start), RootFullPath = request.Root };
        log.Met(result.Diagnostics);
        log.Write(output => Summary.Write(report, output));
    }
}
