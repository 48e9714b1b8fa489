using System.Net;
using SiteGen.Configuration;

namespace SiteGen.Archiving;

/// <summary>How pads are asked for, and what of the machine that takes.</summary>
/// <param name="Time">Waits go by it; what a server takes too long for goes by the machine's own clock.</param>
internal sealed record PadClientSettings(EtherpadConfig Config, TimeProvider Time)
{
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Before the second attempt, on average; twice that before the third.</summary>
    public TimeSpan BackOff { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Who asks to be left alone for longer is not asked again in this run.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>0 to 1: programs that failed at the same moment must not come back at the same moment.</summary>
    public Func<double> Chance { get; init; } = new Random().NextDouble;

    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>Which requests of earlier runs count; null for none.</summary>
    public AskedBefore? Asked { get; init; }

    /// <summary>Called while the politeness of the client makes somebody wait.</summary>
    public Action? OnWait { get; init; }
}
