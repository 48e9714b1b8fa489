using Polly;
using Polly.Retry;

namespace SiteGen.Deploying;

/// <summary>Repeats what a network may fail at for a moment, with growing and uneven pauses.</summary>
internal sealed class Patience(TimeProvider time)
{
    private const int Attempts = 5;

    private readonly ResiliencePipeline _pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = Attempts - 1,
            ShouldHandle = static arguments => ValueTask.FromResult(arguments.Outcome.Exception is TargetFault { IsPassing: true }),
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromSeconds(0.5),
            UseJitter = true,
        })
        .Build();

    public async Task<T> Try<T>(Func<CancellationToken, Task<T>> step, CancellationToken cancel)
        => await _pipeline.ExecuteAsync(async stop => await step(stop), cancel);
}
