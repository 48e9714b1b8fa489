using SiteGen.Cli.Reporting;
using SiteGen.Running;

namespace SiteGen.Cli.Serving;

/// <summary>A running preview: the site, the server in front of it and the loop that keeps it new.</summary>
internal sealed class Preview(BuildRequest request, ServeWishes wishes, Surroundings surroundings)
{
    public async Task Run()
    {
        var cancel = surroundings.Cancel;
        using var workers = new DeepWorkers(request.Workers);
        var ready = new TaskCompletionSource<PreviewAnswers>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await PreviewServer.Start(
            new(wishes.Bind, wishes.Port), async context => await (await ready.Task.WaitAsync(context.RequestAborted)).Answer(context), cancel);
        var origin = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{server.EndPoint.Port}");
        var site = new PreviewSite(new SitePreview(At(origin)), request.Time, workers);
        await site.Look(FileChanges.Unknown, cancel);

        IDevPages dev = new NoDevPages();
        await using IChangeSource source = new NoChanges();
        ready.SetResult(new PreviewAnswers(site, dev));
        surroundings.Output.WriteLine($"Preview at {origin}{site.State.Plan?.Site.Config.BasePath ?? "/"}", Tone.Good);
        surroundings.Output.Flush();
        try
        {
            await new PreviewLoop(site, source, dev, request.Time).Run(cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // The writer has seen enough.
        }
    }

    private BuildRequest At(string origin)
    {
        var path = surroundings.Engine.Config(request).Value.BasePath;
        return request with { Overrides = request.Overrides with { BaseUrl = origin + path } };
    }
}
