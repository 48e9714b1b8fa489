namespace SiteGen.Configuration;

/// <summary><c>references.etherpad</c>: which servers have pads, and how their copies are fetched and shown.</summary>
public sealed record EtherpadConfig
{
    /// <summary>
    /// <c>hosts</c>: links to these are pads, and only from these are pads fetched; the first is the one that names without a host mean.
    /// </summary>
    public ImmutableArray<PadHostConfig> Hosts { get; init; } = [new("etherpad.opendev.org"), new("etherpad.openstack.org")];

    /// <summary><c>ignore</c>: nobody asks for these pads any more.</summary>
    public ImmutableArray<PadPattern> Ignored { get; init; } = [];

    /// <summary><c>pages</c>: kept pads become pages of the site, and links to pads get a link to their copy beside them.</summary>
    public bool HasPages { get; init; } = true;

    /// <summary><c>exports</c>: so many exports of one host are asked for in <see cref="Window"/>; Etherpad's own limit is 10.</summary>
    public int Exports { get; init; } = 9;

    /// <summary><c>seconds</c>.</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary><c>timeout</c> of one request, in seconds: a server that limits us may never answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary><c>maxBytes</c> of one export, unpacked.</summary>
    public long MaxBytes { get; init; } = 10_000_000;
}
