using SiteGen.Output;

namespace SiteGen.Cli.Serving.Live;

/// <summary>Renders every page once, so that all mistakes and the slowest pages are known.</summary>
internal sealed class Checkup(PreviewSite site, RenderLog log)
{
    // Few at a time: whoever loads a page meanwhile must not wait.
    private const int AtOnce = 2;

    /// <summary>Calls <paramref name="progress"/> now and then with how many are done.</summary>
    public async Task Run(Func<int, int, Task> progress, CancellationToken cancel)
    {
        Output.Output[] outputs = [.. site.State.Plan?.Outputs.Where(static output => output.Category is not OutputCategory.File) ?? []];
        var each = Math.Max(1, outputs.Length / 100);
        for (var done = 0; done < outputs.Length; done += AtOnce)
        {
            var pages = await Task.WhenAll(outputs[done..Math.Min(done + AtOnce, outputs.Length)].Select(output => site.Fresh(output, cancel))).WaitAsync(cancel);
            Array.ForEach(pages, log.Add);
            if (done % each < AtOnce)
            {
                await progress(done, outputs.Length);
            }
        }

        await progress(outputs.Length, outputs.Length);
    }
}
