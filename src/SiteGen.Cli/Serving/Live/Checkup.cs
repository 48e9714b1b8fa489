using SiteGen.Output;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Renders every page once, so that all mistakes and the slowest pages are known; whoever asks meanwhile watches the same round.</summary>
internal sealed class Checkup(PreviewSite site, RenderLog log)
{
    // Few at a time: whoever loads a page meanwhile must not wait.
    private const int AtOnce = 2;

    private readonly Lock _gate = new();
    private Round? _round;

    /// <summary>Calls <paramref name="progress"/> now and then with how many are done; the round ends early when nobody watches it any more.</summary>
    public async Task Run(Func<int, int, Task> progress, CancellationToken cancel)
    {
        var round = Join();
        try
        {
            for (Step? step = round.Newest; step is not null; step = await step.Next.Task.WaitAsync(cancel))
            {
                await progress(step.Done, step.All);
            }
        }
        finally
        {
            Leave(round);
        }
    }

    private Round Join()
    {
        lock (_gate)
        {
            if (_round is null)
            {
                _round = new([.. site.State.Plan?.Outputs.Where(static output => output.Category is not OutputCategory.File) ?? []]);
                _ = Render(_round);
            }

            _round.Watching++;
            return _round;
        }
    }

    private void Leave(Round round)
    {
        lock (_gate)
        {
            if (--round.Watching == 0)
            {
                round.Abandoned.Cancel();
                End(round);
            }
        }
    }

    private async Task Render(Round round)
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            await Render(round, round.Abandoned.Token);
            round.Finish();
        }
        catch (Exception exception)
        {
            // Those who watch tell of it.
            round.Newest.Next.TrySetException(exception);
        }

        lock (_gate)
        {
            End(round);
        }
    }

    private async Task Render(Round round, CancellationToken cancel)
    {
        var outputs = round.Outputs;
        var each = Math.Max(1, outputs.Length / 100);
        for (var done = 0; done < outputs.Length; done += AtOnce)
        {
            var now = outputs[done..Math.Min(done + AtOnce, outputs.Length)];
            Array.ForEach(await Task.WhenAll(now.Select(output => site.Fresh(output, cancel))), log.Add);
            if (done % each < AtOnce)
            {
                round.Go(done);
            }
        }
    }

    private void End(Round round)
    {
        if (_round == round)
        {
            _round = null;
        }
    }

    private sealed record Step(int Done, int All)
    {
        public TaskCompletionSource<Step?> Next { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Round(Output.Output[] outputs)
    {
        private volatile Step _newest = new(0, outputs.Length);

        public Output.Output[] Outputs => outputs;

        public int Watching { get; set; }

        // It has no timer: nothing of it needs to be disposed.
        public CancellationTokenSource Abandoned { get; } = new();

        public Step Newest => _newest;

        public void Go(int done)
        {
            var before = _newest;
            _newest = new(done, outputs.Length);
            before.Next.TrySetResult(_newest);
        }

        public void Finish()
        {
            Go(outputs.Length);
            _newest.Next.TrySetResult(null);
        }
    }
}
