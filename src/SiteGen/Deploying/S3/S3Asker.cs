using SiteGen.Configuration;

namespace SiteGen.Deploying.S3;

/// <summary>Asks a store, again where that helps, and turns what its client throws into what a target may throw.</summary>
internal sealed class S3Asker(TargetConfig.S3 config, Patience patience)
{
    public async Task<T> Ask<T>(Func<CancellationToken, Task<T>> question, CancellationToken cancel) => await patience.Try(
        async stop =>
        {
            try
            {
                return await question(stop);
            }
            catch (Exception exception) when (S3Faults.IsOne(exception) && !cancel.IsCancellationRequested)
            {
                throw S3Faults.Of(exception, config);
            }
        },
        cancel);
}
