namespace SiteGen.Cli.Serving;

/// <summary>How much of its machine a preview gives away to clients that are slow, many or ill-meaning.</summary>
internal sealed record ServeLimits
{
    public int RequestLineBytes { get; init; } = 8 * 1024;

    public int HeaderBytes { get; init; } = 32 * 1024;

    /// <summary>Bodies are small messages of our own script; the longest has a line for each of some hundred tabs.</summary>
    public const int LongestBody = 256 * 1024;

    public int BodyBytes { get; init; } = LongestBody;

    public TimeSpan HeaderTime { get; init; } = TimeSpan.FromSeconds(10);

    public TimeSpan IdleTime { get; init; } = TimeSpan.FromMinutes(1);

    public int Connections { get; init; } = 512;

    /// <summary>
    /// A client that takes in less per second is cut off; a browser whose film is paused asks anew for the rest. Counted over all that was sent,
    /// of which megabytes may lie in buffers: with a low rate a client that reads nothing had hours.
    /// </summary>
    public int BytesPerSecond { get; init; } = 64 * 1024;

    public TimeSpan SlowTime { get; init; } = TimeSpan.FromSeconds(10);
}
