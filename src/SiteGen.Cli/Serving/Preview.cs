using System.Net;
using Microsoft.AspNetCore.Http;
using SiteGen.Cli.Reporting;
using SiteGen.Cli.Serving.Answers;
using SiteGen.Cli.Serving.Forwarding;
using SiteGen.Images.Metadata;
using SiteGen.Running;

namespace SiteGen.Cli.Serving;

/// <summary>A running preview: the server, the site behind it and the loop that keeps it new.</summary>
internal sealed class Preview(BuildRequest request, ServeWishes wishes, Surroundings surroundings)
{
    private readonly TaskCompletionSource<SiteAnswers> _answers = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ServeLog _log = new(surroundings, request.Root) { IsVerbose = wishes.IsVerbose };

    /// <summary>What <c>--publish</c> builds.</summary>
    public required BuildRequest Published { get; init; }

    public ServeLimits Limits { get; init; } = new();

    /// <summary>Makes what is below <c>/_sitegen/</c>.</summary>
    public Func<PreviewSite, ServeWishes, ServeLog, IDevPages> MakeDevPages { get; init; } = static (_, _, _) => new NoDevPages();

    /// <summary>Makes what watches the site's files: since a moment before the first look at them, and with somebody to tell when it cannot.</summary>
    public Func<DateTimeOffset, Action<string>, IChangeSource> MakeChanges { get; init; } = static (_, _) => new NoChanges();

    /// <summary>Runs until it is cancelled.</summary>
    public async Task Run()
    {
        using var quit = CancellationTokenSource.CreateLinkedTokenSource(surroundings.Cancel);
        try
        {
            await Run(quit);
        }
        catch (OperationCanceledException) when (quit.IsCancellationRequested)
        {
            // The writer has seen enough.
        }
    }

    private async Task Run(CancellationTokenSource quit)
    {
        using var renderers = new DeepWorkers(request.Workers);
        using var encoders = new DeepWorkers(Math.Max(1, request.Workers / 2));
        var gate = new RequestGate(wishes.Bind, async (context, address) =>
        {
            var answers = await _answers.Task.WaitAsync(context.RequestAborted);
            await answers.Answer(context, address);
        });
        await using var server = await PreviewServer.Start(new(wishes.Bind, wishes.Port), Careful(gate.Answer), Limits, quit.Token);
        var (start, since) = (request.Time.GetTimestamp(), surroundings.Time.GetUtcNow());
        var origin = PreviewAddress.Of(server.EndPoint);
        var preview = new SitePreview(request with { Overrides = request.Overrides with { Origin = origin } });
        _log.Timings = wishes.HasTimings ? () => preview.Timings : null;
        using var site = new PreviewSite(preview, request.Time, renderers);
        await site.Look(FileChanges.Unknown, quit.Token);
        var dev = MakeDevPages(site, wishes, _log);
        await using var source = MakeChanges(since, text => _log.Say(text, Tone.Warning));
        var outputs = new OutputAnswers(
            site, dev, new DerivedOnDemand(site, encoders, _log), new CleanedFiles(renderers, MetadataStripper.Clean), _log);
        _answers.SetResult(new SiteAnswers(site, dev, new HostRulesReader(site, _log), outputs));
        Greet(server, site, origin, request.Time.GetElapsedTime(start));
        await Loop(site, source, dev, quit, origin + (site.State.Plan?.Site.Config.BasePath ?? "/"));
    }

    private async Task Loop(PreviewSite site, IChangeSource source, IDevPages dev, CancellationTokenSource quit, string address)
    {
        var publisher = new BackgroundPublisher(Published, surroundings with { Cancel = quit.Token }, _log);
        var publishing = wishes.Publishes ? publisher.Run(quit.Token) : Task.CompletedTask;
        var loop = new PreviewLoop(site, source, request.Time, _log)
        {
            Changed = (before, after, changes) =>
            {
                publisher.Want();
                return dev.Changed(before, after, changes);
            },
        };
        if (wishes.Opens)
        {
            surroundings.OpenBrowser(address);
        }

        if (surroundings.ReadKey is { } readKey)
        {
            new ServeKeys(readKey) { Open = () => surroundings.OpenBrowser(address), LookAgain = loop.LookAgain, Quit = quit.Cancel }.Listen();
        }

        try
        {
            await loop.Run(quit.Token);
        }
        finally
        {
            // Files that are being moved into place take a moment, and are whole if the process ends first.
            await Task.WhenAny(publishing, Task.Delay(TimeSpan.FromMilliseconds(300), CancellationToken.None));
        }
    }

    private void Greet(PreviewServer server, PreviewSite site, string origin, TimeSpan elapsed)
    {
        if (wishes.Port != 0 && server.EndPoint.Port != wishes.Port)
        {
            _log.Say(string.Create(CultureInfo.InvariantCulture, $"Port {wishes.Port} is taken, {server.EndPoint.Port} is free"), Tone.Warning);
        }

        _log.Opened(site.State, elapsed, request.Environment);
        _log.Say($"Preview at {origin}{site.State.Plan?.Site.Config.BasePath ?? "/"}", Tone.Good);
        if (!IPAddress.IsLoopback(wishes.Bind))
        {
            _log.Say("Everybody in the network can see it, drafts too", Tone.Warning);
        }

        _log.Say(surroundings.ReadKey is null ? "Ctrl+C ends it" : "Keys: o opens a browser, r looks at everything again, q ends (as Ctrl+C does)", Tone.Quiet);
    }

    // Browsers close connections whenever they like; what else goes wrong is a mistake of ours.
    private RequestDelegate Careful(RequestDelegate answer) => async context =>
    {
        try
        {
            await AnswerTwice(answer, context);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (BadHttpRequestException)
        {
            // Kestrel answers: the body was too large, or came too slowly.
            throw;
        }
        catch (IOException) when (context.Response.HasStarted)
        {
            // The file was changed while it was sent; its browser will ask again.
            context.Abort();
        }
        catch (Exception exception)
        {
            _log.Failed(exception);
            if (context.Response.HasStarted)
            {
                context.Abort();
                return;
            }

            context.Response.Clear();
            await PlainAnswer.Send(context, StatusCodes.Status500InternalServerError, "A mistake of the preview; the console tells more.");
        }
    };

    // A file may be cut off by whoever writes it after its length was told: what it is now is the right answer.
    private static async Task AnswerTwice(RequestDelegate answer, HttpContext context)
    {
        try
        {
            await answer(context);
        }
        catch (EndOfStreamException) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            await answer(context);
        }
    }
}
