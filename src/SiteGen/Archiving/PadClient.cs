using Polly;
using Polly.Retry;
using SiteGen.Configuration;
using SiteGen.References;
using SiteGen.Running;

namespace SiteGen.Archiving;

/// <summary>
/// Asks servers for exports of pads: one request at a time and no more than so many in a while from each, patiently, and only where the
/// configuration says. May be used for several pads at once.
/// </summary>
internal sealed class PadClient : IDisposable
{
    private const int Attempts = 3;
    private const int MostRedirects = 5;

    private readonly PadClientSettings _settings;
    private readonly PadHosts _hosts;
    private readonly PadSender _sender;
    private readonly Memo<string, Turnstile> _turnstiles = new();
    private readonly ResiliencePipeline<PadAnswer> _patience;

    public PadClient(PadClientSettings settings)
    {
        _settings = settings;
        _hosts = new PadHosts(settings.Config.Hosts);
        _sender = new PadSender(_hosts, settings);
        _patience = new ResiliencePipelineBuilder<PadAnswer> { TimeProvider = settings.Time }
            .AddRetry(new RetryStrategyOptions<PadAnswer>
            {
                MaxRetryAttempts = Attempts - 1,
                ShouldHandle = arguments => ValueTask.FromResult(IsWorthRepeating(arguments.Outcome.Result)),
                BackoffType = DelayBackoffType.Exponential,
                Delay = settings.BackOff,
                UseJitter = true,
                Randomizer = settings.Chance,
                DelayGenerator = static arguments => ValueTask.FromResult(DelayAfter(arguments.Outcome.Result)),
            })
            .Build();
    }

    /// <summary>The server that has a pad; null when the configuration names none.</summary>
    public PadHostConfig? HostOf(PadName pad) => _hosts.Find(pad.Host);

    /// <param name="etag">What we have; "" to have it sent whatever we have.</param>
    public async Task<PadAnswer> Fetch(PadHostConfig host, PadName pad, PadExport export, string etag, CancellationToken cancel)
        => PadAddress.Of(host, pad, export) is { } address
            ? await _patience.ExecuteAsync(async stop => await Follow(address, export, etag, stop), cancel)
            : new PadAnswer.Missing();

    /// <summary>How long so many more exports of a server will take, with all the waiting.</summary>
    public TimeSpan TimeFor(PadHostConfig host, int exports, TimeSpan each) => TurnstileOf(host).TimeFor(exports, each);

    /// <summary>Whether a server wants to be left alone for longer than this run can wait.</summary>
    public bool AsksForTooLong(PadAnswer.Failed failed) => failed.RetryAfter > _settings.LongestPause;

    public void Dispose()
    {
        _sender.Dispose();
        foreach (var host in _settings.Config.Hosts)
        {
            TurnstileOf(host).Dispose();
        }
    }

    private async Task<PadAnswer> Follow(Uri address, PadExport export, string etag, CancellationToken cancel)
    {
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (_hosts.Find(address) is not { } host)
            {
                return new PadAnswer.Failed(PadFault.Forbidden, $"sends us on to '{Shown(address)}', which is no configured server");
            }

            if (!PadAddress.IsOf(address, export))
            {
                return new PadAnswer.Failed(PadFault.NoExport, "sends us on to a page that is no export");
            }

            var turnstile = TurnstileOf(host);
            var (answer, redirect) = await turnstile.Pass(stop => Noted(_sender.Send(address, export, etag, stop), host, turnstile), cancel);
            if (answer is not null)
            {
                return answer;
            }

            if (PadAddress.Follow(address, redirect, export) is not { } next || (address.Scheme == "https" && next.Scheme != "https"))
            {
                return new PadAnswer.Failed(PadFault.Forbidden, "sends us on to an address without encryption, or to none");
            }

            address = next;
        }

        return new PadAnswer.Failed(PadFault.Broken, $"sends us on more than {MostRedirects} times");
    }

    private async Task<(PadAnswer? Answer, Uri? Redirect)> Noted(
        Task<(PadAnswer? Answer, Uri? Redirect)> sending, PadHostConfig host, Turnstile turnstile)
    {
        var result = await sending;
        _settings.Asked?.Note(host.Host);
        if (result.Answer is PadAnswer.Failed failed && !AsksForTooLong(failed) && PauseAfter(failed) is { } pause)
        {
            turnstile.Close(pause);
        }

        return result;
    }

    // Etherpad's limiter gives no answer at all: then a window must pass. Without a word on how long, 429 means the same.
    private TimeSpan? PauseAfter(PadAnswer.Failed failed) => failed.Fault switch
    {
        PadFault.TimedOut => _settings.Config.Window,
        PadFault.Limited => failed.RetryAfter ?? _settings.Config.Window,
        _ => null,
    };

    private bool IsWorthRepeating(PadAnswer? answer)
        => answer is PadAnswer.Failed { IsPassing: true } failed && !AsksForTooLong(failed);

    // The turnstile keeps everybody waiting then, not only this pad.
    private static TimeSpan? DelayAfter(PadAnswer? answer)
        => answer is PadAnswer.Failed { Fault: PadFault.TimedOut or PadFault.Limited } ? TimeSpan.Zero : null;

    private Turnstile TurnstileOf(PadHostConfig host) => _turnstiles.GetOrMake(host.Host, name => new Turnstile(
        _settings.Time, Math.Max(1, _settings.Config.Exports), _settings.Config.Window, _settings.OnWait)
    {
        Before = _settings.Asked?.AgesOf(name, _settings.Config.Window) ?? [],
    });

    private static string Shown(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
