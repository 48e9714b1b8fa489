using SiteGen.Diagnostics;
using SiteGen.Running;

namespace SiteGen.Deploying;

/// <summary>Carries out a plan: group after group, several files at once, and no group begins before the one before it is there.</summary>
internal sealed class DeploySender(IDeployTarget target, IBuildProgress progress)
{
    private const int DeletesAtOnce = 1000;

    private int _sent;
    private int _deleted;
    private long _bytes;
    private bool _isFinished;

    public async Task<DeployRun> Send(DeployPlan plan, CancellationToken cancel)
    {
        progress.Stage("send", plan.Transfers + plan.Deleted.Length);
        try
        {
            await SendAll(plan, cancel);
            return Result([]);
        }
        catch (TargetFault fault)
        {
            return Result([fault.Told]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Result([DiskFaults.Of(exception).Told]);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return Result([]) with { IsInterrupted = true };
        }
    }

    private async Task SendAll(DeployPlan plan, CancellationToken cancel)
    {
        await target.Begin(plan, cancel);
        foreach (var stage in plan.Stages)
        {
            await InLanes(stage, cancel);
        }

        foreach (var paths in plan.Deletes.SelectMany(static group => group.Chunk(DeletesAtOnce)))
        {
            await target.Delete([.. paths], cancel);
            _deleted += paths.Length;
            progress.Advance(paths.Length);
        }

        await target.Finish(plan, cancel);
        _isFinished = true;
    }

    private async Task InLanes(ImmutableArray<SiteFile> files, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        Exception? fault = null;
        var next = -1;

        async Task Lane()
        {
            try
            {
                for (var index = Interlocked.Increment(ref next); index < files.Length; index = Interlocked.Increment(ref next))
                {
                    stop.Token.ThrowIfCancellationRequested();
                    await Put(files[index], stop.Token);
                }
            }
            catch (Exception exception)
            {
                // The first one tells what happened; the others were only stopped because of it.
                Interlocked.CompareExchange(ref fault, exception, null);
                await stop.CancelAsync();
            }
        }

        await Task.WhenAll(Enumerable.Range(0, Math.Min(target.Lanes, files.Length)).Select(_ => Lane()));
        if (fault is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(fault);
        }
    }

    private async Task Put(SiteFile file, CancellationToken cancel)
    {
        file.CheckUntouched();
        await target.Put(file, cancel);
        Interlocked.Increment(ref _sent);
        Interlocked.Add(ref _bytes, file.Size);
        progress.Advance(1);
    }

    private DeployRun Result(ImmutableArray<Diagnostic> diagnostics)
        => target.IsAllAtOnce && !_isFinished ? new(0, 0, 0, diagnostics) : new(_sent, _bytes, _deleted, diagnostics);
}
